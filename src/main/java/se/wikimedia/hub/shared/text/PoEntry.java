package se.wikimedia.hub.shared.text;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One translation in a PO file.
 *
 * @param msgctxt what is translated; empty where the file gave none
 * @param msgid the source text the translation was made from
 * @param msgstr the translation; empty while there is none
 * @param flags such as "fuzzy", sorted
 * @param comments the translators' own, one per line
 * @param extracted comments for translators, one per line
 * @param references where the text comes from
 * @param line where the entry begins in its file, counted from 1; 0 for one that was never in a file
 */
public record PoEntry(
        String msgctxt,
        String msgid,
        String msgstr,
        Set<String> flags,
        List<String> comments,
        List<String> extracted,
        List<String> references,
        int line) {

    static final String FUZZY = "fuzzy";

    public PoEntry {
        flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
        comments = List.copyOf(comments);
        extracted = List.copyOf(extracted);
        references = List.copyOf(references);
    }

    /** An entry without comments. */
    public static PoEntry of(String msgctxt, String msgid, String msgstr, boolean fuzzy) {
        return new PoEntry(
                msgctxt, msgid, msgstr, fuzzy ? Set.of(FUZZY) : Set.of(), List.of(), List.of(), List.of(), 0);
    }

    /** Suggested, not reviewed. */
    public boolean fuzzy() {
        return flags.contains(FUZZY);
    }
}

package se.wikimedia.hub.revision;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two people's edits of one paragraph put together: the merge of {@link TextMerge}, word by word, or line by line where a
 * text has several. Whoever takes it reads it first, since words that stand side by side may not suit each other.
 */
public final class WordMerge {

    private static final String APART = "\n\n";

    private WordMerge() {}

    /**
     * The text with both edits; empty where both have changed the same words.
     *
     * @param base what both started from
     */
    public static Optional<String> of(String base, String mine, String theirs) {
        var between = Stream.of(base, mine, theirs).anyMatch(text -> text.contains("\n")) ? "\n" : " ";
        return TextMerge.of(apart(base, between), apart(mine, between), apart(theirs, between))
                .merged()
                .map(merged -> merged.replace(APART, between));
    }

    private static String apart(String text, String between) {
        return text.strip().replaceAll("\\s*" + between + "\\s*", APART);
    }
}

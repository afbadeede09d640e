package se.wikimedia.hub.revision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.wikimedia.hub.revision.MergePiece.Agreed;
import se.wikimedia.hub.revision.MergePiece.Conflict;

/**
 * Two authors' edits of one text put together, paragraph by paragraph: three-way merge (diff3; Khanna, Kunal, Pierce
 * 2007) over the hunks of {@link Hunk#between}. Unlike diff3, changes that merely touch are no conflict, since paragraphs
 * side by side are written independently; two different insertions at one place are.
 *
 * <p>No line is lost: what either author added is in an agreed piece or in a conflict. Who is "mine" and who "theirs"
 * makes no difference to what is a conflict. Where only one author changed something, the merged text is theirs
 * character by character; else blank lines at its start are left out. Line ends must be alike in all three.
 * Linear in the texts' length for few changes; with more than 25 million pairs of changed paragraphs, all between the
 * first and the last change counts as one.
 *
 * @param pieces in order
 */
public record TextMerge(List<MergePiece> pieces) {

    private static final String BLANK_LINE = "\n\n";

    public TextMerge {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param base what both authors started from
     */
    public static TextMerge of(String base, String mine, String theirs) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return new TextMerge(List.of(new Agreed(theirs)));
        }
        return theirs.equals(base)
                ? new TextMerge(List.of(new Agreed(mine)))
                : new TextMerge(new Weaving(base, mine, theirs).pieces());
    }

    public boolean hasConflicts() {
        return pieces.stream().anyMatch(Conflict.class::isInstance);
    }

    /** The text with both edits; empty if there are conflicts. */
    public Optional<String> merged() {
        return hasConflicts() ? Optional.empty() : Optional.of(settled(Conflict::mine));
    }

    /** The text with both edits, where a person has decided what stands in place of each conflict. */
    public String settled(Function<Conflict, String> decision) {
        return pieces.stream()
                .map(piece -> piece instanceof Conflict conflict ? decision.apply(conflict) : ((Agreed) piece).text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(BLANK_LINE));
    }
}

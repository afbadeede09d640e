package se.wikimedia.hub.revision;

import java.util.Set;

/**
 * A block of the text after an edit, with its id.
 *
 * @param fates in the order of {@link Fate}; immutable
 */
public record MatchedBlock(int id, String text, Set<Fate> fates) {

    public boolean is(Fate fate) {
        return fates.contains(fate);
    }
}

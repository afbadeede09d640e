package se.wikimedia.hub.content;

/**
 * A text in a language and the source text that it was made from.
 *
 * @param state SUGGESTED, TRANSLATED or REVIEWED; whether it is outdated depends on what today's source means
 */
public record Translation(String text, String source, UnitState state) {

    /** A suggestion is for translators; readers see it once somebody has accepted it. */
    public boolean isForReaders() {
        return state != UnitState.SUGGESTED;
    }
}

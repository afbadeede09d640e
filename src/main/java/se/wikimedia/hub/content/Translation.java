package se.wikimedia.hub.content;

import org.jspecify.annotations.Nullable;

/**
 * A text in a language and the source text that it was made from.
 *
 * @param state SUGGESTED, TRANSLATED or REVIEWED; whether it is outdated depends on what today's source means
 * @param reviewedBefore what a reviewer approved last, where this one isn't reviewed
 */
public record Translation(
        String text,
        String source,
        UnitState state,
        @Nullable Translation reviewedBefore) {

    /** One that is reviewed, or that nothing reviewed stands behind. */
    public Translation(String text, String source, UnitState state) {
        this(text, source, state, null);
    }

    /** A suggestion is for translators; readers see it once somebody has accepted it. */
    public boolean isForReaders() {
        return state != UnitState.SUGGESTED;
    }

    /** As readers see it: its links lead where today's source says, where that can be told. */
    public String textFor(String today) {
        return source.equals(today) ? text : Carried.over(text, source, today).orElse(text);
    }

    /** The newest text of which a reviewer says that it is right; null where there is none. */
    @Nullable
    Translation reviewed() {
        return state == UnitState.REVIEWED ? this : reviewedBefore;
    }
}

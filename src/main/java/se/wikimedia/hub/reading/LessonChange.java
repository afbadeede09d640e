package se.wikimedia.hub.reading;

/**
 * What became of one unit of a lesson.
 *
 * @param html the text, or the words that came and went, safe to show
 * @param lang BCP 47, the language of the text
 * @param dir {@code ltr} or {@code rtl}
 */
public record LessonChange(Kind kind, String html, String lang, String dir) {

    /** As a reader would call it. */
    public enum Kind {
        ADDED,
        REMOVED,
        REWORDED,
        MOVED
    }
}

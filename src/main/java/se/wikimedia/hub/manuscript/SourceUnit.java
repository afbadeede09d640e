package se.wikimedia.hub.manuscript;

/**
 * One translatable text.
 *
 * @param key permanent; {@code <lesson>:T:<n>} and the like, within its group
 * @param text in the source language
 */
public record SourceUnit(String key, String text, Kind kind) {

    /**
     * What the text is: from HEADING to RULE it is a block of CommonMark, MESSAGE is an ICU message, and all others are
     * inline CommonMark.
     */
    public enum Kind {
        TITLE,
        DESCRIPTION,
        HEADING,
        PARAGRAPH,
        LIST,
        TABLE,
        QUOTE,
        CODE,
        RULE,
        PROMPT,
        ANSWER,
        EXPLANATION,
        MESSAGE;

        public boolean isBlock() {
            return compareTo(HEADING) >= 0 && compareTo(RULE) <= 0;
        }
    }
}

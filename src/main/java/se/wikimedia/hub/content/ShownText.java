package se.wikimedia.hub.content;

/**
 * What a reader of a language gets of a unit.
 *
 * @param text Markdown
 * @param language BCP 47, the language of the text that is shown, be it the reader's or not
 * @param state what the unit is in the reader's language
 */
public record ShownText(String key, String text, String language, UnitState state) {}

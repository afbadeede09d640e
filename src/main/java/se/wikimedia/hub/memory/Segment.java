package se.wikimedia.hub.memory;

/**
 * A translation that was made.
 *
 * @param source the text that it was made from
 * @param language BCP 47, of the translation
 * @param group a module's id, {@code catalogue}, or {@code ui} for a message of the interface
 */
record Segment(String source, String text, String language, String group, String unit, boolean reviewed) {}

package se.wikimedia.hub.revision;

/**
 * A block of the text before an edit.
 *
 * @param id of its unit, unique in the text
 * @param text Markdown without the marker
 */
public record KnownBlock(int id, String text) {}

package se.wikimedia.hub.feedback;

/**
 * A lesson as somebody read it.
 *
 * @param module its id
 * @param lesson its id in the module
 * @param lang BCP 47, the reader's language
 */
public record Place(String module, String lesson, String lang) {}

package se.wikimedia.hub.authorship;

/**
 * What a person has done for a group or language.
 *
 * @param person their id
 * @param language BCP 47
 * @param units of how many units readers saw a text of theirs, once or now
 */
public record Contribution(long person, String language, long units) {}

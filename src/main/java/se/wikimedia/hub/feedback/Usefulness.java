package se.wikimedia.hub.feedback;

/**
 * How many found a lesson useful, and how many didn't.
 *
 * @param module its id
 * @param lesson its id in the module
 * @param withoutAccount how many of both were given without an account, so that nobody knows by how many people
 */
public record Usefulness(String module, String lesson, long yes, long no, long withoutAccount) {}

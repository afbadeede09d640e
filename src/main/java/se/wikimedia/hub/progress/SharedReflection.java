package se.wikimedia.hub.progress;

import java.time.Instant;

/**
 * What a learner has written for the authors of a module to read.
 *
 * @param question the permanent id, as is the lesson's
 * @param lang BCP 47, the language the lesson was read in
 * @param writer the person
 */
public record SharedReflection(String question, String lesson, String lang, String text, Instant at, long writer) {}

package se.wikimedia.hub.readership;

import java.time.LocalDate;

/**
 * A lesson that readers met on a day.
 *
 * @param language BCP 47, in which it isn't whole
 */
record UnmetLesson(String language, LocalDate day, String module, String lesson) {}

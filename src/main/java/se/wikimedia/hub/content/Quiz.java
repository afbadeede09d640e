package se.wikimedia.hub.content;

import java.util.List;

/**
 * The questions of a lesson.
 *
 * @param pass the share of the scored questions, 0-1, that has to be right
 */
public record Quiz(double pass, List<Question> questions) {}

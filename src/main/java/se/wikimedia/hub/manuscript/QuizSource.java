package se.wikimedia.hub.manuscript;

import java.util.List;

/**
 * The questions at the end of a lesson.
 *
 * @param pass the share of the scored questions that must be right, 0 to 1
 */
public record QuizSource(double pass, List<QuestionSource> questions) {}

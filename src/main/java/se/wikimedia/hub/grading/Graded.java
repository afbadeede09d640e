package se.wikimedia.hub.grading;

import java.util.List;

/**
 * A graded quiz.
 *
 * @param score the share of the scored questions that is right, 0-1; 1 where none is scored
 * @param questions those that were asked, in the quiz's order
 */
public record Graded(double score, boolean passed, List<GradedQuestion> questions) {}

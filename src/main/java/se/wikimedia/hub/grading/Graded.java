package se.wikimedia.hub.grading;

import java.util.List;

/**
 * A graded quiz.
 *
 * @param score the share of the scored questions that is right, 0-1; 1 where none is scored
 * @param questions all of the quiz, in its order
 */
public record Graded(double score, boolean passed, List<GradedQuestion> questions) {}

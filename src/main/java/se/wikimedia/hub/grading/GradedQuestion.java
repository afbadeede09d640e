package se.wikimedia.hub.grading;

import java.util.List;

/**
 * One question with what a learner gave to it.
 *
 * @param questionId unique in its quiz
 * @param permanentId unique in the hub
 * @param given exactly as it came; empty when unanswered
 * @param right always false where the question isn't scored
 */
public record GradedQuestion(
        String questionId, String permanentId, List<String> given, boolean right, boolean scored) {}

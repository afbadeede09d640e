package se.wikimedia.hub.question;

import java.util.List;

/**
 * A tour's questions in their order.
 *
 * @param standing ids of those that change no more
 * @param version rises with every change; 0 before the first
 */
public record QuestionsRow(List<Question> questions, List<Integer> standing, int version) {}

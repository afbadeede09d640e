package se.wikimedia.hub.content;

import java.util.List;

/**
 * A question, without its wording. The answers of an order question are listed in the right order; each answer of a
 * match question belongs to its own partner.
 *
 * @param id unique in its quiz and never changed
 * @param permanentId unique in the hub: {@code module/lesson:q:question}
 */
public record Question(String id, String permanentId, QuestionType type, List<Answer> answers) {}

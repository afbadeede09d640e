package se.wikimedia.hub.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.wikimedia.hub.shared.text.Hash;

/**
 * A question, without its wording. The answers of an order question are listed in the right order; each answer of a
 * match question belongs to its own partner.
 *
 * @param id unique in its quiz and never changed
 * @param permanentId unique in the hub: {@code module/lesson:q:question}
 * @param hosts where evidence may lie, such as {@code commons.wikimedia.org} or {@code *.wikipedia.org}; none are the
 *     usual ones
 */
public record Question(String id, String permanentId, QuestionType type, List<Answer> answers, List<String> hosts) {

    /** One with the usual hosts, or none because it asks for no evidence. */
    public Question(String id, String permanentId, QuestionType type, List<Answer> answers) {
        this(id, permanentId, type, answers, List.of());
    }

    private static final int PARTNER_DIGITS = 12;

    /** The partner of one of a match question's answers, by a name that doesn't tell whose partner it is. */
    public String partnerOf(Answer answer) {
        var name = permanentId + ":" + answer.id() + ":match";
        return Hash.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, PARTNER_DIGITS);
    }
}

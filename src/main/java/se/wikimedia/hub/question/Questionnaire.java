package se.wikimedia.hub.question;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.question.QuestionsDraft.Wished;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * A tour's questions. They change freely until somebody who is done has answered them: then each stands as it was read, and is
 * retired at most.
 */
@Entity
@Table(name = "tour_questionnaire")
class Questionnaire {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Id
    @Column(name = "tour")
    private String tour = "";

    @Column(name = "questions")
    private String questions = "[]";

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "application_answered", updatable = false)
    private int applicationAnswered;

    @Column(name = "travel_answered", updatable = false)
    private int travelAnswered;

    @Version
    @Column(name = "version")
    private int version;

    protected Questionnaire() {}

    Questionnaire(String tour) {
        this.tour = tour;
    }

    /**
     * The draft has been checked.
     *
     * @throws Problem question-standing, where one that stands would say something else
     */
    void become(QuestionsDraft draft) {
        Map<Integer, Question> before = new HashMap<>();
        all().forEach(each -> before.put(each.id(), each));
        var next = new ArrayList<Question>();
        draft.all().forEach(wished -> next.add(next(wished, wished.id() == null ? null : before.remove(wished.id()))));
        before.values().stream()
                .filter(this::stands)
                .map(each -> each.retired(true))
                .forEach(next::add);
        questions = JSON.toJson(next);
    }

    private Question next(Wished wished, @Nullable Question old) {
        if (old != null && stands(old)) {
            if (wished.text() != null && !wished.as(old.id()).retired(false).equals(old.retired(false))) {
                throw Problem.of(Problem.Kind.CONFLICT, "question-standing");
            }
            return old.retired(wished.isRetired());
        }
        // in a draft there may be an answer of the sort that was asked for so far
        boolean stays = old != null && old.sameSort(wished.as(0));
        return wished.as(old != null && stays ? old.id() : ++lastNumber);
    }

    /** The same questions for another tour, without those that are retired; there nobody has answered them. */
    Questionnaire copied(String other) {
        var copy = new Questionnaire(other);
        copy.lastNumber = lastNumber;
        copy.questions =
                JSON.toJson(all().stream().filter(each -> !each.retired()).toList());
        return copy;
    }

    private boolean stands(Question question) {
        boolean applying = question.stage().equals(Stage.APPLICATION.key());
        return question.id() <= (applying ? applicationAnswered : travelAnswered);
    }

    Set<Integer> standing() {
        var standing = new HashSet<Integer>();
        all().stream().filter(this::stands).map(Question::id).forEach(standing::add);
        return standing;
    }

    List<Question> all() {
        return Arrays.asList(JSON.fromJson(questions, Question[].class));
    }

    int version() {
        return version;
    }

    QuestionsRow row() {
        return new QuestionsRow(all(), standing().stream().sorted().toList(), version);
    }
}

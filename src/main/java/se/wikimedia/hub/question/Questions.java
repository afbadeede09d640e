package se.wikimedia.hub.question;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.TourMadeLike;
import se.wikimedia.hub.tours.Tours;

/** What tours ask: public, and the coordinator's as long as nobody has answered it. */
@Service
public class Questions {

    @Inject
    QuestionRepository questions;

    @Inject
    AnswerRepository answers;

    @Inject
    Tours tours;

    @Inject
    CurrentPerson me;

    /** @throws Problem not found */
    @AllowedToAll
    public QuestionsRow get(String tour) {
        return questions
                .find(tours.get(tour).id())
                .map(Questionnaire::row)
                .orElseGet(() -> new QuestionsRow(List.of(), List.of(), 0));
    }

    /** Those that are asked now, in their order. */
    @AllowedToAll
    public List<Question> asked(String tour, Stage stage) {
        return get(tour).questions().stream()
                .filter(question -> question.isAskedIn(stage))
                .toList();
    }

    /**
     * Replaces them as a whole. One that stands and is left out is retired.
     *
     * @param version the one to be changed, 0 before the first; null takes any
     * @throws Problem not found; forbidden; invalid, with everything at once; stale; question-standing
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public QuestionsRow change(String tour, QuestionsDraft draft, @Nullable Integer version) {
        var id = tours.get(tour).id();
        if (!me.has(Role.ADMIN)) {
            me.require(Role.COORDINATOR, id);
        }
        var all = questions.find(id).orElseGet(() -> new Questionnaire(id));
        if (version != null && version != all.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        var problems = draft.problems(Set.copyOf(all.standing()));
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        all.become(draft);
        questions.save(all);
        answers.keepOnly(id, all.all().stream().map(Question::id).toList());
        return all.row();
    }

    /** Somebody who is done has answered what is asked in this stage. */
    @AllowedToSystem
    public void settle(String tour, Stage stage) {
        questions.settle(tour, stage);
    }

    void copy(@Observes TourMadeLike made) {
        questions.find(made.like()).map(all -> all.copied(made.tour())).ifPresent(questions::save);
    }
}

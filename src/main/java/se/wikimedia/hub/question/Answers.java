package se.wikimedia.hub.question;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.attachment.CheckedFile;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.Tours;

/**
 * What those who apply have answered. Everybody sees their own; who else may read them is known where applications are, which
 * asks as the system.
 */
@Service
public class Answers {

    @Inject
    AnswerRepository answers;

    @Inject
    Questions questions;

    @Inject
    Tours tours;

    @Inject
    CurrentPerson me;

    /** The caller's own: to all that is asked now, and to what was asked when they answered. */
    @Allowed(Role.LEARNER)
    public List<AnswerRow> mine(String tour) {
        return of(tour, me.id());
    }

    /** The same of somebody whose answers the caller may read. */
    @AllowedToSystem
    public List<AnswerRow> of(String tour, long person) {
        var given = answers.of(tour, person);
        return questions.get(tour).questions().stream()
                .map(question -> Optional.ofNullable(given.get(question.id()))
                        .map(answer -> AnswerRow.of(question, answer))
                        .orElseGet(() -> AnswerRow.none(question)))
                .filter(row -> row.answered() || row.question().isAskedIn(Stage.APPLICATION))
                .toList();
    }

    /**
     * What is wrong with answers in words.
     *
     * @param told by the question's id; those left out stay as they are, empty ones go
     */
    @Allowed(Role.LEARNER)
    public List<FieldProblem> unusable(String tour, Map<String, String> told) {
        return asked(tour).stream()
                .flatMap(question -> question.unusable(told.get(key(question))).stream())
                .toList();
    }

    /** What has to be answered and isn't, neither by what is told now nor before. */
    @Allowed(Role.LEARNER)
    public List<FieldProblem> missing(String tour, Map<String, String> told) {
        return mine(tour).stream()
                .filter(row -> row.question().isAskedIn(Stage.APPLICATION))
                .flatMap(row -> row.question().missing(answer(row, told)).stream())
                .toList();
    }

    private static @Nullable String answer(AnswerRow row, Map<String, String> told) {
        var key = key(row.question());
        boolean toldNow = told.containsKey(key) && !row.question().is(Kind.FILE.key());
        return toldNow ? told.get(key) : row.inShort();
    }

    /** Keeps answers in words that were found usable. */
    @Allowed(Role.LEARNER)
    public void keep(String tour, Map<String, String> told) {
        for (var question : asked(tour)) {
            var key = key(question);
            if (told.containsKey(key) && !question.is(Kind.FILE.key())) {
                keep(
                        tour,
                        question,
                        Optional.ofNullable(told.get(key)).orElse("").strip());
            }
        }
    }

    private void keep(String tour, Question question, String words) {
        if (words.isEmpty()) {
            answers.remove(tour, question.id(), me.id());
        } else {
            answers.begin(tour, question.id(), me.id()).say(words);
        }
    }

    /**
     * Answers with a file, in place of an earlier one.
     *
     * @throws Problem not found: nothing that asks for a file; applications-closed; and as {@link CheckedFile#of} does
     */
    @Allowed(Role.LEARNER)
    public List<AnswerRow> attach(String tour, int question, String name, byte[] content) {
        var asked = askedForFile(tour, question);
        answers.begin(tour, asked.id(), me.id()).hold(CheckedFile.of(name, content));
        return mine(tour);
    }

    /** @throws Problem not found; applications-closed; file-required: it can be replaced, not taken away */
    @Allowed(Role.LEARNER)
    public List<AnswerRow> detach(String tour, int question) {
        var asked = askedForFile(tour, question);
        if (asked.required()) {
            throw Problem.of(Problem.Kind.CONFLICT, "file-required");
        }
        answers.remove(tour, asked.id(), me.id());
        return mine(tour);
    }

    /** @throws Problem not found */
    @AllowedToSystem
    public CheckedFile file(String tour, int question, long person) {
        return answers.find(tour, question, person).flatMap(Answer::file).orElseThrow(Problem::notFound);
    }

    private Question askedForFile(String tour, int id) {
        var asked = asked(tour).stream()
                .filter(question -> question.id() == id && question.is(Kind.FILE.key()))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (!tours.get(tour).is(Phase.APPLICATIONS_OPEN)) {
            throw Problem.of(Problem.Kind.CONFLICT, "applications-closed");
        }
        return asked;
    }

    private List<Question> asked(String tour) {
        return questions.asked(tour, Stage.APPLICATION);
    }

    private static String key(Question question) {
        return Integer.toString(question.id());
    }

    void tell(@Observes PersonalData asked) {
        var all = new TreeMap<String, List<AnswerRow>>();
        answers.toursOf(asked.person())
                .forEach(tour -> all.put(
                        tour,
                        of(tour, asked.person()).stream()
                                .filter(AnswerRow::answered)
                                .toList()));
        asked.add("answers", all);
    }

    void forget(@Observes PersonErased erased) {
        answers.forget(erased.id());
    }
}

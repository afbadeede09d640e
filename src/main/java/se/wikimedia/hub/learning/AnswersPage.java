package se.wikimedia.hub.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.grading.GradedQuestion;
import se.wikimedia.hub.progress.Attempt;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.reading.QuizArchive;
import se.wikimedia.hub.reading.QuizReading.QuestionReading;
import se.wikimedia.hub.reading.UnitReading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** All that a learner ever answered to a lesson's quiz, each question worded as it was asked. */
@Named
@RequestScoped
@Route("/me/answers/{module}/{lesson}")
@RolesAllowed("learner")
public class AnswersPage implements Visited {

    @Inject
    AnswerNotes notes;

    @Inject
    Progress progress;

    @Inject
    QuizArchive archive;

    @Inject
    Library library;

    @Inject
    Messages messages;

    @Inject
    ReaderLanguage reader;

    private QuizArchive.@Nullable Lookup quizzes;
    private List<Attempt> attempts = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        quizzes = archive.open(visit.segment("module"), visit.segment("lesson"), reader.getTag());
        attempts = progress.attempts(visit.segment("module"), visit.segment("lesson"));
        if (attempts.isEmpty()) {
            throw Problem.notFound();
        }
        return Optional.empty();
    }

    public List<Attempt> getAttempts() {
        return attempts;
    }

    /** A lesson that was never written down is known by its id. */
    public UnitReading getTitle() {
        var lookup = Show.opened(quizzes);
        return lookup.title().orElseGet(() -> inReadersLanguage(lookup.lessonId()));
    }

    /** Where the lesson is; nothing where it is no more. */
    public Optional<String> getAddress() {
        var lookup = Show.opened(quizzes);
        return library.find(lookup.moduleId())
                .flatMap(module -> module.lesson(lookup.lessonId()))
                .map(lesson -> "/modules/" + lesson.permanentId());
    }

    /** One attempt's questions and answers as HTML. */
    public String answers(Attempt attempt) {
        var answered = attempt.answers().entrySet().stream()
                .map(each -> answered(each.getKey(), each.getValue(), attempt))
                .toList();
        return new AnswersHtml(messages, reader.getTag()).of(answered);
    }

    private AnsweredQuestion answered(String permanentId, Attempt.Answer answer, Attempt attempt) {
        var question =
                Show.opened(quizzes).asked(permanentId, attempt.revision()).orElseGet(() -> lost(permanentId));
        return AnsweredQuestion.of(
                question,
                new GradedQuestion(
                        question.id(),
                        permanentId,
                        answer.given(),
                        Boolean.TRUE.equals(answer.right()),
                        answer.right() != null),
                notes.to(question, Optional.of(attempt)));
    }

    /** Asked before wordings were kept; the answer is shown as it was given. */
    private QuestionReading lost(String permanentId) {
        var prompt = inReadersLanguage(Html.escape(messages.text(reader.getTag(), "learning.answers.lost")));
        return new QuestionReading(permanentId, permanentId, QuestionType.TEXT, prompt, null, List.of(), List.of());
    }

    private UnitReading inReadersLanguage(String html) {
        return new UnitReading(null, html, reader.getTag(), reader.getDirection(), UnitState.SOURCE);
    }
}

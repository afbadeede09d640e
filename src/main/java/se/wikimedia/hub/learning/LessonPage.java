package se.wikimedia.hub.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.grading.Graded;
import se.wikimedia.hub.grading.GradedQuestion;
import se.wikimedia.hub.grading.QuizGrading;
import se.wikimedia.hub.progress.LessonStanding;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.reading.LessonReading;
import se.wikimedia.hub.reading.ModuleReading;
import se.wikimedia.hub.reading.QuizReading.QuestionReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/**
 * A lesson and its quiz. Who is signed in keeps what they do; who isn't gets the quiz marked all the same. Works
 * with plain forms alone.
 */
@Named
@RequestScoped
@Route("/modules/{module}/{lesson}")
@PermitAll
public class LessonPage implements Visited {

    @Inject
    Reading reading;

    @Inject
    Library library;

    @Inject
    Progress progress;

    @Inject
    CurrentPerson me;

    @Inject
    ReaderLanguage reader;

    @Inject
    Messages messages;

    private @Nullable LessonReading lesson;
    private @Nullable ModuleReading module;
    private @Nullable LessonStanding standing;
    private @Nullable Graded result;
    private Map<String, List<String>> given = Map.of();
    private String problem = "";

    @Override
    public Optional<String> visit(Visit visit) {
        module = reading.module(visit.segment("module"), reader.getTag());
        lesson = reading.lesson(visit.segment("module"), visit.segment("lesson"), reader.getTag());
        if (visit.posted()) {
            return visit.parameter("done").isPresent() ? complete() : submit(visit);
        }
        if (me.signedIn()) {
            standing = progress.viewed(module.id(), lesson.id(), reader.getTag())
                    .lesson(lesson.id())
                    .orElse(null);
            if (visit.parameter("again").isEmpty() && standing != null && standing.attempts() > 0) {
                result = progress.lastAttempt(module.id(), lesson.id())
                        .map(attempt -> attempt.graded(quiz()))
                        .orElse(null);
            }
        }
        return Optional.empty();
    }

    private Optional<String> complete() {
        if (!me.signedIn()) {
            throw Problem.unauthenticated();
        }
        progress.complete(getModule().id(), getLesson().id(), reader.getTag());
        return Optional.of(
                next().map(this::address).orElse("/modules/" + getModule().id()));
    }

    private Optional<String> submit(Visit visit) {
        given = QuizForm.answers(getLesson(), visit);
        try {
            if (me.signedIn()) {
                progress.submit(getModule().id(), getLesson().id(), reader.getTag(), given);
                return Optional.of(address(getLesson().id()) + "#quiz");
            }
            result = QuizGrading.grade(quiz(), given);
        } catch (Problem refusal) {
            problem = "problem." + refusal.type();
        }
        return Optional.empty();
    }

    private Quiz quiz() {
        return library.find(getModule().id())
                .flatMap(each -> each.lesson(getLesson().id()))
                .flatMap(each -> each.quiz())
                .orElseThrow(Problem::notFound);
    }

    public LessonReading getLesson() {
        return Show.opened(lesson);
    }

    public ModuleReading getModule() {
        return Show.opened(module);
    }

    /** From 1. */
    public int getNumber() {
        return ids().indexOf(getLesson().id()) + 1;
    }

    private List<String> ids() {
        return getModule().lessons().stream().map(ModuleReading.LessonLine::id).toList();
    }

    public boolean isDone() {
        return standing != null && standing.done();
    }

    /** Whether the lesson is another than the one that the learner has read. */
    public boolean isChanged() {
        return standing != null && standing.changedSince() != null;
    }

    public Optional<ModuleReading.LessonLine> getPrevious() {
        return getNumber() > 1 ? Optional.of(getModule().lessons().get(getNumber() - 2)) : Optional.empty();
    }

    public Optional<ModuleReading.LessonLine> getNext() {
        return getNumber() < ids().size() ? Optional.of(getModule().lessons().get(getNumber())) : Optional.empty();
    }

    private Optional<String> next() {
        return getNext().map(ModuleReading.LessonLine::id);
    }

    public String address(String lessonId) {
        return "/modules/" + getModule().id() + "/" + lessonId;
    }

    private List<QuestionReading> questions() {
        return getLesson().quiz().map(quiz -> quiz.questions()).orElse(List.of());
    }

    /** Whether the answers are shown with what was right, instead of an empty form. */
    public boolean isAnswered() {
        return result != null;
    }

    public boolean isPassed() {
        return Show.opened(result).passed();
    }

    public long getRight() {
        return Show.opened(result).questions().stream()
                .filter(GradedQuestion::right)
                .count();
    }

    public long getScored() {
        return Show.opened(result).questions().stream()
                .filter(GradedQuestion::scored)
                .count();
    }

    /** What was answered, in the reader's language, with what is to be said about it, as HTML. */
    public String getAnswers() {
        var graded = Show.opened(result);
        var answers = questions().stream()
                .flatMap(question -> graded.questions().stream()
                        .filter(each -> each.questionId().equals(question.id()))
                        .map(each -> AnsweredQuestion.of(question, each)))
                .toList();
        return new AnswersHtml(messages, reader.getTag()).of(answers);
    }

    /** The questions to answer, with what was given before when the form comes back. */
    public String getFields() {
        return given.isEmpty()
                ? getLesson().fields()
                : getLesson()
                        .quiz()
                        .map(quiz -> reading.fields(quiz, reader.getTag(), given))
                        .orElse("");
    }

    /** A message key; empty while nothing is wrong. */
    public String getProblem() {
        return problem;
    }
}

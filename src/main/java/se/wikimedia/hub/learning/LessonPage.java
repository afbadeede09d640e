package se.wikimedia.hub.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.grading.Graded;
import se.wikimedia.hub.grading.GradedQuestion;
import se.wikimedia.hub.grading.QuizGrading;
import se.wikimedia.hub.progress.Attempt;
import se.wikimedia.hub.progress.LessonStanding;
import se.wikimedia.hub.progress.NextAttempt;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.progress.Submission;
import se.wikimedia.hub.reading.FilledQuiz;
import se.wikimedia.hub.reading.LessonReading;
import se.wikimedia.hub.reading.ModuleReading;
import se.wikimedia.hub.reading.QuizReading.QuestionReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
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

    @Inject
    Texts texts;

    @Inject
    QuizTexts quizTexts;

    @Inject
    UnmetLessons unmet;

    @Inject
    AnswerNotes notes;

    private long version;
    private @Nullable LessonReading lesson;
    private @Nullable ModuleReading module;
    private @Nullable LessonStanding standing;
    private @Nullable Graded result;
    private @Nullable NextAttempt next;
    private Optional<Attempt> attempt = Optional.empty();
    private Optional<QuizPaper> paper = Optional.empty();
    private FilledQuiz filled = FilledQuiz.EMPTY;
    private String problem = "";

    @Override
    public Optional<String> visit(Visit visit) {
        // asked first: what is kept of the page may be younger than its version, but never older
        version = library.getShelf(visit.segment("module")).version();
        module = reading.module(visit.segment("module"), reader.getTag());
        lesson = reading.lesson(visit.segment("module"), visit.segment("lesson"), reader.getTag());
        if (visit.posted()) {
            return visit.parameter("done").isPresent() ? complete() : submit(visit);
        }
        unmet.read(lesson, reader.getTag(), visit.request().getRemoteAddr());
        if (me.signedIn()) {
            standing = progress.viewed(module.id(), lesson.id(), reader.getTag())
                    .lesson(lesson.id())
                    .orElse(null);
        }
        takePaper(Optional.empty());
        if (me.signedIn()) {
            boolean again = visit.parameter("again").isPresent() && mayTryAgain();
            if (!again && standing != null && standing.attempts() > 0) {
                attempt = progress.lastAttempt(module.id(), lesson.id());
                result = attempt.map(each -> each.graded(quiz())).orElse(null);
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
                following().map(this::address).orElse("/modules/" + getModule().id()));
    }

    private Optional<String> submit(Visit visit) {
        var given = QuizForm.answers(getLesson(), visit);
        var shared = QuizForm.shared(getLesson(), visit);
        var number = QuizForm.attempt(visit);
        filled = new FilledQuiz(given, shared, quizTexts.wrongLinks(quiz(), given));
        takePaper(number);
        try {
            if (!filled.problems().isEmpty()) {
                problem = texts.text("learning.quiz.lookAgain");
            } else if (me.signedIn()) {
                var submission = new Submission(number.orElse(null), given, shared);
                progress.submit(getModule().id(), getLesson().id(), reader.getTag(), submission);
                return Optional.of(address(getLesson().id()) + "#quiz");
            } else {
                result = QuizGrading.grade(visited(number).asked(), given);
            }
        } catch (Problem refusal) {
            problem = quizTexts.of(refusal);
        }
        return Optional.empty();
    }

    private QuizPaper visited(Optional<Integer> number) {
        return QuizPaper.ofVisit(source(), number.orElse(0))
                .orElseThrow(() -> Problem.of(Problem.Kind.INVALID, "unknown-attempt"));
    }

    /** The questions of the attempt or visit that a form was made for, where there is such a one; else of the next. */
    private void takePaper(Optional<Integer> number) {
        if (getLesson().quiz().isEmpty()) {
            return;
        }
        if (me.signedIn()) {
            next = standing == null
                    ? progress.nextAttempt(getModule().id(), getLesson().id())
                    : progress.nextAttempt(getModule().id(), getLesson().id(), standing.attempts());
            int last = next.number();
            int asked = number.filter(each -> each >= 1 && each <= last).orElse(last);
            paper = QuizPaper.ofAttempt(me.id(), source(), asked);
        } else {
            paper = number.flatMap(each -> QuizPaper.ofVisit(source(), each)).or(() -> QuizPaper.ofNewVisit(source()));
        }
    }

    private Lesson source() {
        return library.find(getModule().id())
                .flatMap(each -> each.lesson(getLesson().id()))
                .orElseThrow(Problem::notFound);
    }

    private Quiz quiz() {
        return source().quiz().orElseThrow(Problem::notFound);
    }

    public LessonReading getLesson() {
        return Show.opened(lesson);
    }

    public ModuleReading getModule() {
        return Show.opened(module);
    }

    /** Another one after every change of the module or its translations. */
    public long getVersion() {
        return version;
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

    private Optional<String> following() {
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
                        .map(each -> AnsweredQuestion.of(question, each, notes.to(question, attempt))))
                .toList();
        return new AnswersHtml(messages, reader.getTag()).of(answers);
    }

    /** The questions to answer, with what was given before when the form comes back. */
    public String getFields() {
        var all = getLesson().quiz().orElseThrow(Problem::notFound);
        var asked = paper.map(each -> all.asking(each.asked())).orElse(all);
        boolean asMade = filled.equals(FilledQuiz.EMPTY) && asked.equals(all);
        return asMade ? getLesson().fields() : reading.fields(asked, reader.getTag(), filled);
    }

    /** Goes with the form, so that it is marked by the questions that it asks. */
    public int getAttempt() {
        return paper.map(QuizPaper::number).orElse(1);
    }

    public boolean mayTryAgain() {
        return next == null || next.isOpen();
    }

    /** How many attempts are left, or when the next may be made; empty where nothing limits them. */
    public String getAttemptsLeft() {
        return next == null ? "" : quizTexts.of(next);
    }

    /** What is wrong, in the reader's language; empty while nothing is. */
    public String getProblem() {
        return problem;
    }
}

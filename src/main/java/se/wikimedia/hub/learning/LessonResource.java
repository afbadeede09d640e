package se.wikimedia.hub.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.content.AttemptsPolicy;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.reading.LessonReading;
import se.wikimedia.hub.reading.QuizReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** A lesson for programs, with what its quiz asks of whoever is signed in. */
@Path("/modules/{module}/lessons/{lesson}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class LessonResource {

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
    UnmetLessons unmet;

    @Inject
    HttpServletRequest request;

    /** A lesson with its units; {@code quiz} has no solutions. */
    public record LessonJson(
            String id,
            String module,
            String title,
            String lang,
            int minutes,
            int revision,
            List<UnitJson> units,
            @Nullable QuizJson quiz) {}

    /** A unit: {@code lang} is the language shown, {@code state} what the unit is in the language asked for. */
    public record UnitJson(@Nullable String id, String html, String lang, String dir, String state) {}

    /** {@code pass} is the share of the scored questions asked that has to be right, 0-1; {@code draw} is missing where
     * all questions are asked, {@code attempts} where anybody may try at any time. */
    public record QuizJson(
            double pass, @Nullable DrawJson draw, @Nullable AttemptsJson attempts, List<QuestionJson> questions) {}

    /** {@code next} is whoever is signed in's next attempt. */
    public record DrawJson(int count, @Nullable NextJson next) {}

    /** An attempt's number and the ids of the questions it asks, in order. */
    public record NextJson(int attempt, List<String> questions) {}

    /** {@code most} is missing where nothing limits them. */
    public record AttemptsJson(@Nullable Integer most, long waitHours) {}

    /** {@code partners} only of a match question. */
    public record QuestionJson(
            String id,
            String type,
            String html,
            String lang,
            String dir,
            List<AnswerJson> answers,
            List<AnswerJson> partners) {}

    /** An answer to choose. */
    public record AnswerJson(String id, String html, String lang, String dir) {}

    @GET
    @Operation(
            summary = "Shows a lesson unit by unit",
            description = "Each unit tells the language that is shown and its state in the language asked for: source,"
                    + " missing, suggested, translated, reviewed or outdated. html is safe to show.\n\n"
                    + "Where the quiz has a draw, an attempt asks count of its questions; who is signed in is told which"
                    + " ones the next attempt asks.")
    public LessonJson lesson(@PathParam("module") String module, @PathParam("lesson") String id) {
        var lesson = reading.lesson(module, id, reader.getTag());
        unmet.read(lesson, reader.getTag(), request.getRemoteAddr());
        return new LessonJson(
                lesson.id(),
                lesson.moduleId(),
                lesson.title().html(),
                lesson.title().lang(),
                lesson.minutes(),
                lesson.revision(),
                lesson.units().stream()
                        .map(unit -> new UnitJson(
                                unit.id(),
                                unit.html(),
                                unit.lang(),
                                unit.dir(),
                                unit.state().key()))
                        .toList(),
                lesson.quiz().map(quiz -> quiz(lesson, quiz)).orElse(null));
    }

    private QuizJson quiz(LessonReading lesson, QuizReading quiz) {
        return new QuizJson(
                quiz.pass(),
                quiz.draw() < quiz.questions().size() ? new DrawJson(quiz.draw(), next(lesson)) : null,
                attempts(quiz.attempts()),
                quiz.questions().stream()
                        .map(question -> new QuestionJson(
                                question.id(),
                                question.type().name().toLowerCase(Locale.ROOT),
                                question.prompt().html(),
                                question.prompt().lang(),
                                question.prompt().dir(),
                                question.answers().stream()
                                        .map(LessonResource::answer)
                                        .toList(),
                                question.partners().stream()
                                        .map(LessonResource::answer)
                                        .toList()))
                        .toList());
    }

    private @Nullable NextJson next(LessonReading lesson) {
        if (!me.signedIn()) {
            return null;
        }
        int number = progress.nextAttempt(lesson.moduleId(), lesson.id()).number();
        return library.find(lesson.moduleId())
                .flatMap(module -> module.lesson(lesson.id()))
                .flatMap(each -> QuizPaper.ofAttempt(me.id(), each, number))
                .map(paper -> new NextJson(
                        number,
                        paper.asked().questions().stream().map(Question::id).toList()))
                .orElse(null);
    }

    private static @Nullable AttemptsJson attempts(AttemptsPolicy policy) {
        return policy.equals(AttemptsPolicy.FREE)
                ? null
                : new AttemptsJson(
                        policy.isLimited() ? policy.most() : null,
                        policy.pause().toHours());
    }

    private static AnswerJson answer(QuizReading.AnswerReading answer) {
        return new AnswerJson(
                answer.id(),
                answer.text().html(),
                answer.text().lang(),
                answer.text().dir());
    }
}

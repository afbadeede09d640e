package se.wikimedia.hub.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** Modules and lessons for programs: the same texts, with the same fallbacks, that the pages show. */
@Path("/modules")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ModulesResource {

    @Inject
    Reading reading;

    @Inject
    ReaderLanguage reader;

    /** A page of the list. */
    public record Modules(List<ModuleRow> items) {}

    /** A module in the list; {@code coverage} is the share of current units by language. */
    public record ModuleRow(
            String id,
            String title,
            String summary,
            String lang,
            int minutes,
            int level,
            List<String> audiences,
            List<String> topics,
            int lessons,
            Map<String, Double> coverage) {}

    /** A module with its lessons in order. */
    public record ModuleJson(
            String id,
            String title,
            String summary,
            String lang,
            int minutes,
            int level,
            List<String> audiences,
            List<String> topics,
            List<String> requires,
            String licence,
            List<String> authors,
            @Nullable String badge,
            List<LessonRow> lessons,
            Map<String, Double> coverage) {}

    /** A lesson in its module's list. */
    public record LessonRow(String id, String title, String lang, int minutes, boolean quiz) {}

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

    /** {@code pass} is the share of the scored questions that has to be right, 0-1. */
    public record QuizJson(double pass, List<QuestionJson> questions) {}

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
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = Paging.LIMIT,
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = Paging.AFTER,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            summary = "Lists the published modules",
            description = "Texts in ?lang=, else along its fallback chain. audience and topic are keys of the"
                    + " catalogue; each word of q has to occur in the title, summary or a lesson's title.")
    @APIResponseSchema(Modules.class)
    public Response list(
            @QueryParam("audience") @Nullable String audience,
            @QueryParam("topic") @Nullable String topic,
            @QueryParam("q") @Nullable String words,
            @BeanParam Paging paging) {
        var filter = new ModuleFilter(audience, topic, words, null, null);
        var rows = filter.of(after(paging.after())).stream()
                .limit(paging.oneMore())
                .map(ModulesResource::row)
                .toList();
        return paging.answer(rows, ModuleRow::id);
    }

    private List<ModuleReading> after(String id) {
        var modules = reading.modules(reader.getTag());
        if (id.isEmpty()) {
            return modules;
        }
        var rest = modules.stream()
                .dropWhile(module -> !module.id().equals(id))
                .skip(1)
                .toList();
        if (rest.isEmpty() && modules.stream().noneMatch(module -> module.id().equals(id))) {
            throw Problem.invalid(List.of(new FieldProblem("after", "problem.after")));
        }
        return rest;
    }

    private static ModuleRow row(ModuleReading module) {
        return new ModuleRow(
                module.id(),
                module.title().html(),
                module.summary().html(),
                module.title().lang(),
                module.minutes(),
                module.level(),
                module.audiences(),
                module.topics(),
                module.lessons().size(),
                module.coverage());
    }

    @GET
    @Path("/{module}")
    @Operation(summary = "Shows a module with its lessons in order")
    public ModuleJson module(@PathParam("module") String id) {
        var module = reading.module(id, reader.getTag());
        return new ModuleJson(
                module.id(),
                module.title().html(),
                module.summary().html(),
                module.title().lang(),
                module.minutes(),
                module.level(),
                module.audiences(),
                module.topics(),
                module.requires(),
                module.licence(),
                module.authors(),
                module.badge().map(badge -> badge.name().html()).orElse(null),
                module.lessons().stream()
                        .map(lesson -> new LessonRow(
                                lesson.id(),
                                lesson.title().html(),
                                lesson.title().lang(),
                                lesson.minutes(),
                                lesson.quiz()))
                        .toList(),
                module.coverage());
    }

    @GET
    @Path("/{module}/lessons/{lesson}")
    @Operation(
            summary = "Shows a lesson unit by unit",
            description = "Each unit tells the language that is shown and its state in the language asked for: source,"
                    + " missing, suggested, translated, reviewed or outdated. html is safe to show.")
    public LessonJson lesson(@PathParam("module") String module, @PathParam("lesson") String id) {
        var lesson = reading.lesson(module, id, reader.getTag());
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
                lesson.quiz().map(ModulesResource::quiz).orElse(null));
    }

    private static QuizJson quiz(QuizReading quiz) {
        return new QuizJson(
                quiz.pass(),
                quiz.questions().stream()
                        .map(question -> new QuestionJson(
                                question.id(),
                                question.type().name().toLowerCase(java.util.Locale.ROOT),
                                question.prompt().html(),
                                question.prompt().lang(),
                                question.prompt().dir(),
                                question.answers().stream()
                                        .map(ModulesResource::answer)
                                        .toList(),
                                question.partners().stream()
                                        .map(ModulesResource::answer)
                                        .toList()))
                        .toList());
    }

    private static AnswerJson answer(QuizReading.AnswerReading answer) {
        return new AnswerJson(
                answer.id(),
                answer.text().html(),
                answer.text().lang(),
                answer.text().dir());
    }
}

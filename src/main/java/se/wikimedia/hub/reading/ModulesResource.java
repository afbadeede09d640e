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

    @GET
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
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
}

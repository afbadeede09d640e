package se.wikimedia.hub.translating;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.memory.Match;
import se.wikimedia.hub.memory.Matches;
import se.wikimedia.hub.queue.Claims;
import se.wikimedia.hub.queue.GroupFigures;
import se.wikimedia.hub.queue.QueueFilter;
import se.wikimedia.hub.queue.QueueRow;
import se.wikimedia.hub.queue.TranslationQueue;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.RemarkRow;
import se.wikimedia.hub.translation.Reviews;
import se.wikimedia.hub.translation.Saved;
import se.wikimedia.hub.translation.Submission;
import se.wikimedia.hub.translation.Translations;
import se.wikimedia.hub.translation.UnitView;

/** Translating for programs. */
@Path("translations/{lang}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Translation")
public class TranslationsResource {

    @Inject
    TranslationQueue queue;

    @Inject
    Translations translations;

    @Inject
    Reviews reviews;

    @Inject
    Claims claims;

    @Inject
    Matches matches;

    @Inject
    Texts texts;

    /** How far a language is. */
    public record Figures(String language, GroupFigures total, List<GroupFigures> groups) {}

    /** What was made of similar texts, the best first. */
    public record Similar(List<Match> items) {}

    /**
     * What became of a text. With a lost race it is a problem (RFC 9457) too.
     *
     * @param outcome accepted, suggested or lost
     * @param merged both texts of a lost race in one, where they changed different words
     */
    public record Answer(
            @Nullable String type,
            @Nullable String title,
            @Nullable Integer status,
            String outcome,
            long id,
            List<RemarkRow> remarks,
            UnitView unit,
            @Nullable String merged) {}

    @GET
    @PermitAll
    @Operation(
            summary = "How far a language is, in all and group by group",
            description = "A group is a module, by its id, catalogue, or ui for the interface's messages. Each unit is"
                    + " counted in one state.")
    public Figures figures(@PathParam("lang") String language) {
        return new Figures(language, queue.total(language), queue.figures(language));
    }

    @GET
    @Path("queue")
    @PermitAll
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(
            summary = "Units that wait for somebody, those first for whom most wait",
            description = "Without ?state= those that are missing, suggested or outdated; else those that are missing,"
                    + " suggested, translated, reviewed, outdated, needs-review, checks-failing or mine (what whoever is"
                    + " signed in has written). First comes what readers of the language have met untranslated in the"
                    + " last 90 days, then what is on a path, what an open tour requires, what was asked for at the"
                    + " Helpdesk, then as it is read; what somebody else has open comes last. reasons tells; readers is"
                    + " missing below 5.")
    public Response queue(
            @PathParam("lang") String language,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("audience") @DefaultValue("") String audience,
            @BeanParam Paging paging) {
        var filter = new QueueFilter(group, state, audience);
        return paging.answer(queue.list(language, filter, paging.after(), paging.oneMore()), QueueRow::id);
    }

    @PUT
    @Path("{group}/{unit}/claim")
    @RolesAllowed("learner")
    @Operation(
            summary = "Tells others that one has this unit open",
            description = "For ten minutes, or until another one is claimed, the unit comes last in others' queues. It"
                    + " locks nothing. Where mine is false, somebody else has it open until then.")
    public Claims.Claim claim(
            @PathParam("lang") String language, @PathParam("group") String group, @PathParam("unit") String unit) {
        return claims.claim(new Place(language, group, unit));
    }

    @GET
    @Path("memory")
    @RolesAllowed("learner")
    @Operation(
            summary = "Translations of similar texts, from all modules and the interface; the best five",
            description =
                    "score is 0.75-1, and 1 only for the very same source. Where a match is fitted, its links and"
                            + " placeholders are those of the text that was asked for. typed is the translation so far, from three"
                            + " characters on: then those come first that begin with it and go on (continuing), with whatever score.")
    public Similar memory(
            @PathParam("lang") String language,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("typed") @DefaultValue("") String typed) {
        return new Similar(matches.whileTyping(language, text, typed, ""));
    }

    @GET
    @Path("{group}/{unit}")
    @RolesAllowed("learner")
    @Operation(
            summary = "A unit with its current text, open suggestions and what the checks say",
            description = "The ETag names the current text, for If-Match.")
    public Response unit(
            @PathParam("lang") String language, @PathParam("group") String group, @PathParam("unit") String unit) {
        var view = translations.view(new Place(language, group, unit));
        return Response.ok(view).tag(Revision.tag(view.version())).build();
    }

    @PUT
    @Path("{group}/{unit}")
    @RolesAllowed("learner")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Saves a translation",
            description =
                    "Nothing that is sent is lost. A translator's text counts at once (outcome accepted), unless a"
                            + " blocking check fails; anybody else's is a suggestion. With If-Match, 412 says that somebody has"
                            + " saved another text meanwhile: yours is kept beside it, and the answer shows theirs, and both merged where they changed different words. Without it"
                            + " your text takes the place of whatever is there. baseSourceHash is the sourceHash of the source"
                            + " text that was translated.")
    public Response save(
            @PathParam("lang") String language,
            @PathParam("group") String group,
            @PathParam("unit") String unit,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Nullable Submission submission) {
        if (submission == null) {
            throw new BadRequestException();
        }
        var saved = translations.save(new Place(language, group, unit), submission, Revision.of(ifMatch));
        boolean lost = saved.outcome() == Saved.Outcome.LOST;
        var answer = new Answer(
                lost ? "/problems/lost-race" : null,
                lost ? texts.text("problem.lost-race") : null,
                lost ? 412 : null,
                saved.outcome().name().toLowerCase(Locale.ROOT),
                saved.id(),
                saved.remarks(),
                saved.unit(),
                saved.merged());
        return Response.status(lost ? 412 : 200)
                .type(lost ? "application/problem+json" : MediaType.APPLICATION_JSON)
                .tag(Revision.tag(saved.unit().version()))
                .entity(answer)
                .build();
    }

    @POST
    @Path("{group}/{unit}/review")
    @RolesAllowed({"reviewer", "lead"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Says of a text that it is right, or returns it to its author with a comment",
            description = "text is the id of the text, else it is the current one, else the newest suggestion. A"
                    + " suggestion that is approved becomes the current text. Nobody reviews their own.")
    public UnitView review(
            @PathParam("lang") String language,
            @PathParam("group") String group,
            @PathParam("unit") String unit,
            Reviews.@Nullable Verdict verdict) {
        if (verdict == null) {
            throw new BadRequestException();
        }
        return reviews.review(new Place(language, group, unit), verdict);
    }
}

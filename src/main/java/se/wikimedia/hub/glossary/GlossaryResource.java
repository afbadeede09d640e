package se.wikimedia.hub.glossary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;
import se.wikimedia.hub.terms.GlossaryFile;
import se.wikimedia.hub.terms.Term;

/** Glossaries for programs. */
@Path("glossary/{lang}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Translation")
public class GlossaryResource {

    @Inject
    GlossaryTerms terms;

    /** The terms that stand in a text, in its order. */
    public record Recognised(List<Term> items) {}

    @GET
    @PermitAll
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(
            summary = "A language's glossary, by the words of its terms",
            description = "q are characters that a term, one of its translations or a forbidden one has.")
    public Response glossary(
            @PathParam("lang") String language,
            @QueryParam("q") @DefaultValue("") String sought,
            @BeanParam Paging paging) {
        return paging.answer(
                terms.list(language, sought, paging.after(), paging.oneMore()),
                term -> GlossaryFile.key(term.source()));
    }

    @GET
    @Path("recognised")
    @PermitAll
    @Operation(
            summary = "The terms that stand in a source text, also with other endings",
            description = "Where a term is part of a longer one that stands there, only the longer one is given.")
    public Recognised recognised(
            @PathParam("lang") String language, @QueryParam("text") @DefaultValue("") String text) {
        return new Recognised(terms.in(language, text));
    }

    @POST
    @RolesAllowed({"lead", "admin"})
    @Idempotent
    @Operation(
            summary = "Adds a term",
            description = "For the language's lead and admins. partOfSpeech is noun, verb, adjective, adverb, name,"
                    + " phrase or nothing; the first of the translations is the best one.")
    public Response addTerm(@PathParam("lang") String language, @Nullable TermDraft draft) {
        var term = terms.add(language, given(draft));
        return Response.status(Response.Status.CREATED)
                .tag(Revision.tag(term.version()))
                .entity(term)
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"lead", "admin"})
    @Operation(summary = "Replaces a term; If-Match is its version as it was read")
    public Response changeTerm(
            @PathParam("lang") String language,
            @PathParam("id") String id,
            @Nullable TermDraft draft,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        var term = terms.change(language, Ids.of(id), given(draft), Revision.of(match));
        return Response.ok(term).tag(Revision.tag(term.version())).build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"lead", "admin"})
    @Operation(summary = "Removes a term; If-Match is its version as it was read")
    public void removeTerm(
            @PathParam("lang") String language,
            @PathParam("id") String id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        terms.remove(language, Ids.of(id), Revision.of(match));
    }

    private static TermDraft given(@Nullable TermDraft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return draft;
    }
}

package se.wikimedia.hub.opening;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;

/** Languages that people ask for, for programs. */
@Path("language-wishes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Translation")
public class LanguageWishesResource {

    @Inject
    LanguageWishes wishes;

    @GET
    @PermitAll
    @Operation(summary = "Languages that people have asked for, open ones included, by tag")
    public Paging.Page<WishRow> languageWishes() {
        return new Paging.Page<>(wishes.list());
    }

    @POST
    @RolesAllowed("learner")
    @Idempotent
    @Operation(
            summary = "Asks for a language (BCP 47)",
            description = "What is missing is as CLDR and the hub's tables have it; a name is needed where neither has"
                    + " one. plural is CLDR's syntax (one: n = 1), or none where the language makes no distinction.")
    public Response askForLanguage(@Nullable WishDraft draft) {
        return Response.status(Response.Status.CREATED)
                .entity(wishes.ask(given(draft)))
                .build();
    }

    @PUT
    @Path("{tag}")
    @RolesAllowed({"lead", "admin"})
    @Operation(
            summary = "Opens a language that somebody has asked for, as described here",
            description = "From then on it is in the menus and can be translated into, read and exchanged, without a"
                    + " restart. For an open one it changes what is said of it. With If-Match, 412 says that somebody"
                    + " has changed it meanwhile.")
    public WishRow openLanguage(
            @PathParam("tag") String tag,
            @Nullable WishDraft draft,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        var said = given(draft);
        var language = new WishDraft(
                tag, said.name(), said.english(), said.direction(), said.plural(), said.fallbacks(), said.note());
        return wishes.open(language, Revision.of(match));
    }

    @DELETE
    @Path("{tag}")
    @RolesAllowed({"lead", "admin"})
    @Operation(summary = "Declines a wish; who has asked is told. A language that is open stays so")
    public WishRow declineLanguage(
            @PathParam("tag") String tag, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return wishes.decline(tag, Revision.of(match));
    }

    private static WishDraft given(@Nullable WishDraft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return draft;
    }
}

package se.wikimedia.hub.resource;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.item.ItemRow;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** Resources for programs. */
@Path("resources")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
public class ResourcesResource {

    @Inject
    Resources resources;

    @Inject
    Upkeep upkeep;

    @Inject
    ItemLinks links;

    @Inject
    ReaderLanguage reader;

    @GET
    @PermitAll
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "Lists resources by id; q are words, topic is a key of the catalogue, language BCP 47")
    public Response list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("topic") @DefaultValue("") String topic,
            @QueryParam("language") @DefaultValue("") String language,
            @BeanParam Paging paging) {
        var filter = new ResourceFilter(words, kind, topic, language);
        return paging.answer(
                resources.list(filter, paging.afterNumber(), paging.oneMore()),
                resource -> String.valueOf(resource.id()));
    }

    @POST
    @RolesAllowed({"agent", "expert", "author", "host", "coordinator", "admin"})
    @Idempotent
    @Operation(
            summary = "Adds a resource",
            description = "kind is report, case-study, template, contract, tool-guide, video, dataset, tool or"
                    + " institution; url begins with http or https.")
    public Response add(@Nullable ResourceDraft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return Response.status(Response.Status.CREATED)
                .entity(resources.add(draft))
                .build();
    }

    @GET
    @Path("due")
    @RolesAllowed("learner")
    @Operation(summary = "What is to be looked at again by today: the caller's own, or of all for agents")
    public Paging.Page<TendedResource> due() {
        return new Paging.Page<>(upkeep.due());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "A resource; its tag is for If-Match")
    public Response get(@PathParam("id") String id) {
        return tagged(upkeep.get(Ids.of(id)).row());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("learner")
    @Operation(
            summary = "Replaces what is said about a resource",
            description = "For its owner, agents and admins. Without reviewBy it is looked at again in a year.")
    public Response change(
            @PathParam("id") String id,
            @Nullable ResourceDraft draft,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return tagged(upkeep.change(Ids.of(id), draft, Revision.of(match)));
    }

    @POST
    @Path("{id}/confirm")
    @RolesAllowed("learner")
    @Operation(summary = "Its owner, an agent or admin has looked at it: it is still right, for a year")
    public Response confirm(@PathParam("id") String id) {
        return tagged(upkeep.confirm(Ids.of(id)));
    }

    @GET
    @Path("{id}/items")
    @PermitAll
    @Operation(
            summary = "The items of Wikidata and MetaBase that a resource is, or is about",
            description = "What they are called is in ?lang= or the next language that they have a name in.")
    public Paging.Page<ItemRow> items(@PathParam("id") String id) {
        return new Paging.Page<>(links.of(upkeep.get(Ids.of(id)).row(), reader.getTag()));
    }

    @PUT
    @Path("{id}/items/{site}/{item}")
    @RolesAllowed("learner")
    @Operation(
            summary = "Links a resource to an item: site is wikidata or metabase, item its number, such as Q42",
            description =
                    "For its owner, agents and admins, at most 20. Where the item was merged into another one, that"
                            + " is linked; one that its site doesn't have is refused. A silent site is asked later.")
    public Response link(@PathParam("id") String id, @PathParam("site") String site, @PathParam("item") String item) {
        return tagged(links.link(Ids.of(id), site, item));
    }

    @DELETE
    @Path("{id}/items/{site}/{item}")
    @RolesAllowed("learner")
    @Operation(summary = "Takes the link between a resource and an item away")
    public Response unlink(@PathParam("id") String id, @PathParam("site") String site, @PathParam("item") String item) {
        return tagged(links.unlink(Ids.of(id), site, item));
    }

    private static Response tagged(ResourceRow resource) {
        return Response.ok(resource).tag(Revision.tag(resource.version())).build();
    }
}

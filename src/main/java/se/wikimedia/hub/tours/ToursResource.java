package se.wikimedia.hub.tours;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;

/** Tours: what there is, making one, changing it. */
@Path("tours")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class ToursResource {

    @Inject
    Tours tours;

    @GET
    @PermitAll
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "Lists the tours, by id")
    public Response list(@BeanParam Paging paging) {
        return paging.answer(tours.list(paging.after(), paging.oneMore()), TourRow::id);
    }

    @GET
    @Path("{tour}")
    @PermitAll
    @Operation(summary = "Tells a tour; its ETag is what If-Match wants")
    public Response get(@PathParam("tour") String tour) {
        return answer(tours.get(tour));
    }

    @POST
    @RolesAllowed({"coordinator", "admin"})
    @Idempotent
    @Operation(
            summary = "Makes a tour; a title is enough",
            description = "With like, the id of another tour, it asks the same questions as that one.")
    public Response create(
            @Nullable TourDraft draft, @Nullable @QueryParam("like") String like, @Context UriInfo address) {
        if (draft == null) {
            throw new BadRequestException();
        }
        var tour = like == null ? tours.create(draft) : tours.createLike(draft, like);
        return Response.created(address.getAbsolutePathBuilder().path("{tour}").build(tour.id()))
                .tag(Revision.tag(tour.version()))
                .entity(tour)
                .build();
    }

    @PUT
    @Path("{tour}")
    @RolesAllowed({"coordinator", "admin"})
    @Operation(summary = "Changes a tour as a whole")
    public Response change(
            @PathParam("tour") String tour,
            @Nullable TourDraft draft,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return answer(tours.change(tour, draft, Revision.of(version)));
    }

    private static Response answer(TourRow tour) {
        return Response.ok(tour).tag(Revision.tag(tour.version())).build();
    }
}

package se.wikimedia.hub.talk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;

/** Office hours of a tour. */
@Path("tours/{tour}/talks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("learner")
@Tag(name = "Tours")
public class TalksResource {

    @Inject
    Talks talks;

    @PathParam("tour")
    String tour = "";

    /** What the caller wants to talk about. */
    public record Topic(@Nullable String topic) {}

    @GET
    @Operation(summary = "The next times for a talk that are free or the caller's own")
    public Paging.Page<TalkRow> list() {
        return new Paging.Page<>(talks.list(tour));
    }

    @POST
    @RolesAllowed({"coordinator", "admin"})
    @Idempotent
    @Operation(
            summary = "Offers times, one after the other",
            description = "By the caller's own clock; from, until and minutes in quarters of an hour. All or none.")
    public Response offer(@Nullable TalkOffer offer) {
        if (offer == null) {
            throw new BadRequestException();
        }
        return Response.status(Response.Status.CREATED)
                .entity(new Paging.Page<>(talks.offer(tour, offer)))
                .build();
    }

    @POST
    @Path("{talk}/booking")
    @Idempotent
    @Operation(
            summary = "Takes a time",
            description = "talk-taken: somebody was faster, or it has begun; talk-overlaps: the caller is in another"
                    + " talk then. The topic is for the adviser alone.")
    public Response book(@PathParam("talk") String talk, @Nullable Topic about) {
        return Response.status(Response.Status.CREATED)
                .entity(talks.book(tour, Ids.of(talk), about == null ? null : about.topic()))
                .build();
    }

    @DELETE
    @Path("{talk}/booking")
    @Operation(summary = "Gives the caller's time back")
    public void giveBack(@PathParam("talk") String talk) {
        talks.giveBack(tour, Ids.of(talk));
    }

    @DELETE
    @Path("{talk}")
    @RolesAllowed({"coordinator", "admin"})
    @Operation(summary = "Takes back what the caller offers; whoever has taken it is told")
    public void withdraw(@PathParam("talk") String talk) {
        talks.withdraw(tour, Ids.of(talk));
    }
}

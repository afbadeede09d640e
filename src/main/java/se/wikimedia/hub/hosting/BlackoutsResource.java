package se.wikimedia.hub.hosting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.rest.Revision;
import se.wikimedia.hub.tours.BlackoutRow;
import se.wikimedia.hub.tours.Blackouts;
import se.wikimedia.hub.tours.DayRange;

/** The days on which a host takes nobody, for programs. */
@Path("hosts/{host}/blackouts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class BlackoutsResource {

    @Inject
    Blackouts blackouts;

    @PathParam("host")
    String host = "";

    /** Each {@code 2027-12-24} or {@code 2027-12-24/2028-01-02}. */
    public record Days(@Nullable List<String> days) {}

    @GET
    @PermitAll
    @Operation(summary = "The days on which a host takes nobody; the ETag is what If-Match wants")
    public Response blackouts() {
        return answer(blackouts.get(host));
    }

    @PUT
    @RolesAllowed({"host", "admin"})
    @Operation(
            summary = "Replaces them; refused where a slot of the host lies on one",
            description = "Each is a day such as 2027-12-24 or several in a row such as 2027-12-24/2028-01-02.")
    public Response putBlackouts(@Nullable Days told, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        if (told == null || told.days() == null) {
            throw new BadRequestException();
        }
        return answer(blackouts.put(host, told.days(), Revision.of(version)));
    }

    private static Response answer(BlackoutRow row) {
        var days = new Days(row.days().stream().map(DayRange::toString).toList());
        return Response.ok(days).tag(Revision.tag(row.version())).build();
    }
}

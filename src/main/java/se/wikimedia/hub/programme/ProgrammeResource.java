package se.wikimedia.hub.programme;

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

/** What happens on each day of a slot, for programs. */
@Path("tours/{tour}/slots/{slot}/programme")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class ProgrammeResource {

    @Inject
    Programmes programmes;

    @PathParam("tour")
    String tour = "";

    @PathParam("slot")
    long slot;

    /** A text for each day of the slot, the first first; empty where nothing is told. */
    public record Days(@Nullable List<String> days) {}

    @GET
    @PermitAll
    @Operation(summary = "What happens on each day of a slot; the ETag is what If-Match wants")
    public Response programme() {
        return answer(programmes.get(tour, slot));
    }

    @PUT
    @RolesAllowed({"host", "coordinator", "admin"})
    @Operation(summary = "Replaces it; days that are left out at the end have no text")
    public Response putProgramme(@Nullable Days told, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        if (told == null || told.days() == null) {
            throw new BadRequestException();
        }
        return answer(programmes.put(tour, slot, told.days(), Revision.of(version)));
    }

    private static Response answer(ProgrammeRow row) {
        return Response.ok(new Days(row.days()))
                .tag(Revision.tag(row.version()))
                .build();
    }
}

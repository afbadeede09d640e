package se.wikimedia.hub.scoring;

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

/** By what a tour's applications are scored. */
@Path("tours/{tour}/rubric")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class RubricResource {

    @Inject
    Rubrics rubrics;

    @Inject
    CriterionNames names;

    @PathParam("tour")
    String tour = "";

    /** The criteria; titles in the reader's language where they are the usual ones. */
    public record RubricJson(List<Criterion> criteria, boolean open) {}

    @GET
    @PermitAll
    @Operation(summary = "Tells the criteria with their weights; its ETag is what If-Match wants")
    public Response rubric() {
        return answer(rubrics.get(tour));
    }

    @PUT
    @RolesAllowed({"coordinator", "admin"})
    @Operation(summary = "Replaces the criteria; 409 once the scoring has begun")
    public Response change(@Nullable RubricDraft draft, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return answer(rubrics.change(tour, draft, Revision.of(version)));
    }

    private Response answer(RubricRow row) {
        var named = row.criteria().stream()
                .map(each -> new Criterion(each.key(), names.of(each), each.weight()))
                .toList();
        return Response.ok(new RubricJson(named, row.open()))
                .tag(Revision.tag(row.version()))
                .build();
    }
}

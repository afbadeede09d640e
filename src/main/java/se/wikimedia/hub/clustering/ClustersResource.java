package se.wikimedia.hub.clustering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Ids;

/** What belongs together, for programs. */
@Path("likely/{gap}")
@RequestScoped
@RolesAllowed({"agent", "expert", "committee", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class ClustersResource {

    @Inject
    Clusters clusters;

    @GET
    @Operation(summary = "Gaps and proposals that a gap is likely to belong to, with the reasons")
    public Likely likely(@PathParam("gap") String gap) {
        return clusters.of(Ids.of(gap));
    }

    /** What would close a gap. */
    public record Closer(@Nullable Long proposal) {}

    @POST
    @Operation(summary = "A person says that a proposal would close the gap, too")
    public Likely confirmLikely(@PathParam("gap") String gap, @Nullable Closer closer) {
        if (closer == null || closer.proposal() == null) {
            throw new BadRequestException();
        }
        return clusters.confirm(Ids.of(gap), closer.proposal());
    }
}

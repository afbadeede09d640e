package se.wikimedia.hub.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.progress.Receipt;

/** Progress over the API: what apps, and pages that were offline, send. */
@Path("progress/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("learner")
@Tag(name = "Learning")
public class ProgressResource {

    @Inject
    Progress progress;

    /** The elements are taken as they come, so that a malformed one is told apart from the others. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send what I did, also late and more than once", description = EventsDescription.TEXT)
    public Receipt record(@Nullable List<Object> elements) {
        var read = EventReader.read(elements);
        return progress.record(read.events()).after(read.rejected());
    }
}

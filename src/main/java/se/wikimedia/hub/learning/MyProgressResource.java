package se.wikimedia.hub.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.progress.Progress;

/** What is known of the caller's progress. */
@Path("me/progress")
@RequestScoped
@RolesAllowed("learner")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class MyProgressResource {

    @Inject
    Progress progress;

    @GET
    @Operation(
            summary = "My progress",
            description = "The modules I have begun, the last read first, with the state of each current lesson; my"
                    + " badges, which stay when a module changes; and where to go on (resume).")
    public MyProgress mine() {
        return MyProgress.of(progress.mine(), progress.badges());
    }
}

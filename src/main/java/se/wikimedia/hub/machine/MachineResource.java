package se.wikimedia.hub.machine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Machines' translations for programs. */
@Path("translations/{lang}/{group}/{unit}/machine")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Translation")
public class MachineResource {

    @Inject
    MachineTranslations machine;

    @GET
    @RolesAllowed({"translator", "reviewer", "lead"})
    @Operation(
            summary = "What a machine (MinT) makes of a unit",
            description = "Only where HUB_MINT_URL is set, else 404. Links, code and placeholders are those of the"
                    + " source. 503 machine-silent: no answer, or one that lost any of them; 422 machine-unfit: code, or"
                    + " a message with choices. Such a text that is saved as it is stays a suggestion, unless accepted is"
                    + " true.")
    public MachineText machine(
            @PathParam("lang") String language, @PathParam("group") String group, @PathParam("unit") String unit) {
        return machine.of(language, group, unit);
    }
}

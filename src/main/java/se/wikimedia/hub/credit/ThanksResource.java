package se.wikimedia.hub.credit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.translation.Place;

/** Thanking for programs. */
@Path("translations/{lang}/{group}/{unit}/thanks")
@RequestScoped
@RolesAllowed("learner")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Translation")
public class ThanksResource {

    @Inject
    Thanks thanks;

    /** @param text the id of the text that one is thankful for */
    public record Thanked(@Nullable Long text) {}

    @POST
    @Operation(
            summary = "Thanks whoever wrote a text",
            description = "They are told once, however often one says it. Nobody thanks themselves.")
    public void say(
            @PathParam("lang") String language,
            @PathParam("group") String group,
            @PathParam("unit") String unit,
            @Nullable Thanked thanked) {
        if (thanked == null || thanked.text() == null) {
            throw new BadRequestException();
        }
        thanks.say(new Place(language, group, unit), thanked.text());
    }
}

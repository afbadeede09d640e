package se.wikimedia.hub.credit;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who translated what, for programs. */
@Path("translations/{lang}/credits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Translation")
public class CreditsResource {

    @Inject
    Credits credits;

    /** Those who are named. */
    public record Named(List<Credit> items) {}

    @GET
    @PermitAll
    @Operation(
            summary = "Who translated into a language, or one group of it",
            description = "Who did most comes first. People who want to stay unnamed are left out.")
    public Named list(@PathParam("lang") String language, @QueryParam("group") @DefaultValue("") String group) {
        return new Named(group.isEmpty() ? credits.of(language) : credits.of(group, language));
    }
}

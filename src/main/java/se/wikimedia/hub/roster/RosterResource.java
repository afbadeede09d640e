package se.wikimedia.hub.roster;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.shared.rest.Paging;

/** The roster for programs. */
@Path("residents")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class RosterResource {

    @Inject
    Roster roster;

    @GET
    @Operation(
            summary = "Wikimedians in Residence who have agreed to be found",
            description = "By everybody those who want that, by agents all of them. topic is a key of the catalogue,"
                    + " language BCP 47, country ISO 3166 alpha-2.")
    public Paging.Page<ResidentRow> residents(
            @QueryParam("topic") @DefaultValue("") String topic,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("country") @DefaultValue("") String country) {
        return new Paging.Page<>(roster.search(new RosterFilter(topic, language, country)));
    }
}

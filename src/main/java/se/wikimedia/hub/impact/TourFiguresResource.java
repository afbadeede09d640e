package se.wikimedia.hub.impact;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.shared.text.Csv;

/** Figures of tours for programs. */
@Path("figures/tours")
@RequestScoped
@PermitAll
@Tag(name = "Tours")
public class TourFiguresResource {

    @Inject
    TourFigures figures;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Whom the tours reach, and what they take",
            description =
                    "steps names what is told: applied, admissible, placed, travelled, reported. No number of people from"
                            + " 1 to 4 is told or follows from others: small groups are added up to a rest, and steps"
                            + " are left out of all groups alike.")
    public Impact tourFigures() {
        return figures.get();
    }

    @GET
    @Path("all.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(summary = "The same as comma-separated values: figure, of what, value")
    public String tourFiguresFile() {
        return ImpactFile.of(figures.get());
    }
}

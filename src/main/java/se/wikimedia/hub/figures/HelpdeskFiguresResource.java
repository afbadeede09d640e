package se.wikimedia.hub.figures;

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

/** Figures for programs. */
@Path("figures")
@RequestScoped
@PermitAll
@Tag(name = "Helpdesk")
public class HelpdeskFiguresResource {

    @Inject
    HelpdeskFigures figures;

    @GET
    @Path("helpdesk")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What became of the requests that are open to all",
            description =
                    "No number below 5 is told or follows from others: small parts are added up to a rest. Private"
                            + " requests are in no figure.")
    public Figures helpdesk() {
        return figures.get();
    }

    @GET
    @Path("helpdesk.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(summary = "The same as comma-separated values: figure, of what, value")
    public String helpdeskFile() {
        return FiguresFile.of(figures.get());
    }
}

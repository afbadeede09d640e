package se.wikimedia.hub.rates;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.shared.rest.ProblemJson;
import se.wikimedia.hub.shared.text.Csv;
import se.wikimedia.hub.shared.web.Texts;

/** Rate tables as a file of comma-separated values. */
@Path("rates/all.csv")
@RequestScoped
@Tag(name = "Tours")
public class RateFileResource {

    @Inject
    Rates rates;

    @Inject
    Texts texts;

    @GET
    @PermitAll
    @Produces(Csv.MEDIA_TYPE)
    @Operation(
            summary = "All rate tables as comma-separated values",
            description = "The columns are from, currency, kind (travel or day), country, fromKilometres, toKilometres,"
                    + " amount and greenAmount; amounts have decimals.")
    public String rateFile() {
        return rates.file();
    }

    @POST
    @RolesAllowed({"coordinator", "admin"})
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes such a file",
            description =
                    "Each of its tables is made or replaced as a whole; those that it doesn't have stay. A file with"
                            + " problems is refused with 422, its lines and reasons; then nothing is changed.")
    public Response takeRateFile(byte[] file) {
        var report = rates.take(file);
        if (report.problems().isEmpty()) {
            return Response.ok(report).build();
        }
        var errors = report.problems().stream()
                .map(each -> new ProblemJson.FieldError("line " + each.line(), texts.text(each.message())))
                .toList();
        return Response.status(422)
                .type("application/problem+json")
                .entity(new ProblemJson(
                        "/problems/file-refused", texts.text("problem.file-refused"), 422, null, errors))
                .build();
    }
}

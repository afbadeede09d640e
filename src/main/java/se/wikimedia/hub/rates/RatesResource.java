package se.wikimedia.hub.rates;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.rest.Revision;

/** Rate tables for programs. */
@Path("rates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class RatesResource {

    @Inject
    Rates rates;

    /** All tables. */
    public record Tables(List<RateTable> items) {}

    @GET
    @PermitAll
    @Operation(
            summary = "What funders pay for a visit, by tables that begin on a day; the newest first",
            description = "Amounts are whole numbers of the currency's minor unit, such as cents. A band's amounts are"
                    + " for the way there and back; its distances are one way.")
    public Tables rates() {
        return new Tables(rates.all());
    }

    @GET
    @Path("{from}")
    @PermitAll
    @Operation(summary = "The table that begins on a day; its ETag is what If-Match wants")
    public Response rateTable(@PathParam("from") String from) {
        return answer(rates.get(day(from)));
    }

    @PUT
    @Path("{from}")
    @RolesAllowed({"coordinator", "admin"})
    @Operation(summary = "Makes or replaces the table that begins on a day")
    public Response putRateTable(
            @PathParam("from") String from,
            @Nullable TableDraft draft,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return answer(rates.put(day(from), draft, Revision.of(version)));
    }

    @DELETE
    @Path("{from}")
    @RolesAllowed({"coordinator", "admin"})
    @Operation(summary = "Removes the table that begins on a day; the one before it is in force again")
    public void removeRateTable(
            @PathParam("from") String from, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        rates.remove(day(from), Revision.of(version));
    }

    private static LocalDate day(String from) {
        try {
            return LocalDate.parse(from);
        } catch (DateTimeParseException e) {
            throw Problem.notFound();
        }
    }

    private static Response answer(RateTable table) {
        return Response.ok(table).tag(Revision.tag(table.version())).build();
    }
}

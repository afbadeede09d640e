package se.wikimedia.hub.money;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.rest.Revision;
import se.wikimedia.hub.shared.text.Csv;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Texts;

/** A tour's budget for programs and funders. */
@Path("tours/{tour}/money")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class MoneyResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Budgets budgets;

    @Inject
    Texts texts;

    @Inject
    ReaderLanguage reader;

    @PathParam("tour")
    String tour = "";

    @GET
    @RolesAllowed({"host", "coordinator", "admin"})
    @Operation(
            summary = "A tour's budget with what its places cost by the rates; a host gets its own part",
            description = "Amounts are whole numbers of the currency's minor unit; null is not said, or not known.")
    public Response budget() {
        return answer(budgets.get(tour));
    }

    @PUT
    @RolesAllowed({"coordinator", "admin"})
    @Operation(summary = "Replaces the amounts, planned and actual; what is left out is not said any more")
    public Response putBudget(
            @Nullable BudgetDraft draft, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return answer(budgets.put(tour, draft, Revision.of(version)));
    }

    @GET
    @Path("all.csv")
    @RolesAllowed({"host", "coordinator", "admin"})
    @Produces(Csv.MEDIA_TYPE)
    @Operation(summary = "The same as comma-separated values, a line for each host and kind; amounts have decimals")
    public Response budgetFile() {
        return file(BudgetFile.of(budgets.get(tour)), "csv");
    }

    @GET
    @Path("all.xlsx")
    @RolesAllowed({"host", "coordinator", "admin"})
    @Produces(XLSX)
    @Operation(summary = "The same as a workbook, in the reader's language: the amounts, and each place by the rates")
    public Response budgetSheets() {
        return file(BudgetSheets.of(budgets.get(tour), texts::text, reader.getDirection()), "xlsx");
    }

    private Response file(Object content, String ending) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"money-" + tour + "." + ending + "\"")
                .build();
    }

    private static Response answer(BudgetRow budget) {
        return Response.ok(budget).tag(Revision.tag(budget.version())).build();
    }
}

package se.wikimedia.hub.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.shared.rest.ProblemJson;
import se.wikimedia.hub.shared.web.Texts;

/** Translations out to other programs and back, as PO files. */
@Path("translations/{lang}/{group}.po")
@RequestScoped
@Tag(name = "Translation")
public class ExchangeResource {

    private static final String PO = "text/x-gettext-translation;charset=UTF-8";

    @Inject
    GroupFiles files;

    @Inject
    Texts texts;

    @GET
    @PermitAll
    @Produces(PO)
    @Operation(
            summary = "A group as a PO file",
            description =
                    "One entry for each unit; what is outdated or only suggested is fuzzy. Leave the header"
                            + " X-Hub-Newest as it is: by it a file that comes back is merged with what was done here meanwhile.")
    public String export(@PathParam("lang") String language, @PathParam("group") String group) {
        return files.export(language, group, FileFormat.PO);
    }

    @POST
    @RolesAllowed("learner")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes a PO file back",
            description = "A translator's texts count at once, anybody else's are suggestions, and so is whatever"
                    + " somebody has changed here since the file was written (conflicts). A file with problems is"
                    + " refused with 422, its lines and reasons; then nothing is changed.")
    public Response take(@PathParam("lang") String language, @PathParam("group") String group, byte[] file) {
        return answer(files.take(language, group, FileFormat.PO, file), texts);
    }

    static Response answer(ImportReport report, Texts texts) {
        if (report.problems().isEmpty()) {
            return Response.ok(report).build();
        }
        var errors = report.problems().stream()
                .map(each -> new ProblemJson.FieldError("line " + each.line(), each.message()))
                .toList();
        return Response.status(422)
                .type("application/problem+json")
                .entity(new ProblemJson(
                        "/problems/file-refused", texts.text("problem.file-refused"), 422, null, errors))
                .build();
    }
}

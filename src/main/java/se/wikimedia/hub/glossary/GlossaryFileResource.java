package se.wikimedia.hub.glossary;

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
import se.wikimedia.hub.shared.text.Csv;
import se.wikimedia.hub.shared.web.Texts;

/** Glossaries as files of comma-separated values. */
@Path("glossary/{lang}.csv")
@RequestScoped
@Tag(name = "Translation")
public class GlossaryFileResource {

    @Inject
    GlossaryTerms terms;

    @Inject
    Texts texts;

    @GET
    @PermitAll
    @Produces(Csv.MEDIA_TYPE)
    @Operation(
            summary = "A language's glossary as comma-separated values",
            description = "The columns are source, partOfSpeech, definition, translations and forbidden; several"
                    + " translations have | between them.")
    public String file(@PathParam("lang") String language) {
        return terms.file(language);
    }

    @POST
    @RolesAllowed({"lead", "admin"})
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes such a file",
            description = "New terms are added, others changed to what the file says; those that it doesn't have stay."
                    + " A file with problems is refused with 422, its lines and reasons; then nothing is changed.")
    public Response take(@PathParam("lang") String language, byte[] file) {
        var report = terms.take(language, file);
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

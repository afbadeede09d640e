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
import se.wikimedia.hub.shared.web.Texts;

/** The same as XLIFF 2.1. */
@Path("translations/{lang}/{group}.xlf")
@RequestScoped
@Tag(name = "Translation")
public class XliffResource {

    private static final String XLIFF = "application/xliff+xml;charset=UTF-8";

    @Inject
    GroupFiles files;

    @Inject
    Texts texts;

    @GET
    @PermitAll
    @Produces(XLIFF)
    @Operation(
            summary = "A group as an XLIFF 2.1 file",
            description =
                    "One entry for each unit; what is outdated or only suggested is in the"
                            + " state initial. Leave the note hub-newest as it is: by it a file that comes back is merged with what was done here meanwhile.")
    public String export(@PathParam("lang") String language, @PathParam("group") String group) {
        return files.export(language, group, FileFormat.XLIFF);
    }

    @POST
    @RolesAllowed("learner")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes an XLIFF 2 file back",
            description = "A translator's texts count at once, anybody else's are suggestions, and so is whatever"
                    + " somebody has changed here since the file was written (conflicts). A file with problems is"
                    + " refused with 422, its lines and reasons; then nothing is changed.")
    public Response take(@PathParam("lang") String language, @PathParam("group") String group, byte[] file) {
        return ExchangeResource.answer(files.take(language, group, FileFormat.XLIFF, file), texts);
    }
}

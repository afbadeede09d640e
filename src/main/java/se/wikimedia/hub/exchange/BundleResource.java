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

/** The same as message bundles of the MediaWiki Translate extension. */
@Path("translations/{lang}/{group}.json")
@RequestScoped
@Tag(name = "Translation")
public class BundleResource {

    @Inject
    GroupFiles files;

    @Inject
    Texts texts;

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    @Operation(
            summary = "A group as a message bundle of the MediaWiki Translate extension",
            description =
                    "JSON with @metadata. In the language of the source it is what a wiki takes as a bundle's page."
                            + " In another one it has the texts that there are; those under fuzzy are outdated or only suggested."
                            + " Leave what stands under hub as it is: by it a file that comes back is merged with what was done"
                            + " here meanwhile.")
    public String export(@PathParam("lang") String language, @PathParam("group") String group) {
        return files.export(language, group, FileFormat.BUNDLE);
    }

    @POST
    @RolesAllowed("learner")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes such a bundle, also one that a wiki has written",
            description = "A translator's texts count at once, anybody else's are suggestions, and so is whatever"
                    + " somebody has changed here since the file was written (conflicts), and where the file doesn't tell"
                    + " which source a text was made from, those of units that had another one. A file with problems is"
                    + " refused with 422, its lines and reasons; then nothing is changed.")
    public Response take(@PathParam("lang") String language, @PathParam("group") String group, byte[] file) {
        return ExchangeResource.answer(files.take(language, group, FileFormat.BUNDLE, file), texts);
    }
}

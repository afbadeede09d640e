package se.wikimedia.hub.suggestion;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Suggestions for programs. */
@Path("suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Helpdesk")
public class SuggestionsResource {

    @Inject
    Suggestions suggestions;

    @Inject
    SuggestionLimits limits;

    @Inject
    HttpServletRequest request;

    @GET
    @Parameter(
            name = "lang",
            in = ParameterIn.QUERY,
            description = "The reader's language, BCP 47",
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            summary = "What there is already for somebody who tells what they need",
            description = "q is what they have typed so far, plain text; of a longer one the first 200 characters are"
                    + " looked for. topics are keys of the catalogue, as often as needed. At most five of each kind:"
                    + " modules and lessons; resources; requests that are open to all and wait, to be joined with POST"
                    + " /api/requests/{id}/joinings. Resources and requests are in ?lang=, in a language of the"
                    + " caller's profile or along the fallback chain, and have some of the words or one of the topics;"
                    + " topics in the answer are those, of them the ones whose name was typed.")
    public Suggestion to(@QueryParam("q") @DefaultValue("") String words, @QueryParam("topics") List<String> topics) {
        limits.ask(request.getRemoteAddr());
        return suggestions.to(words, topics);
    }
}

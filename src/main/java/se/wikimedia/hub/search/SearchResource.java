package se.wikimedia.hub.search;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** Searching for programs. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class SearchResource {

    @Inject
    Search search;

    @Inject
    FruitlessSearches fruitless;

    @Inject
    SearchLimits limits;

    @Inject
    ReaderLanguage reader;

    @Inject
    HttpServletRequest request;

    /** A page of the list. */
    public record Found(List<FoundPage> items) {}

    @GET
    @Parameter(
            name = "lang",
            in = ParameterIn.QUERY,
            description = "The reader's language, BCP 47",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many at most: 1 to 200, 100 unless given",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "module or module/lesson of the last item that you have; those behind it follow",
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            summary = "Finds modules and lessons by their words, in every language",
            description = "q is plain text of at most 200 characters; slips of the pen are forgiven. Each module and"
                    + " lesson comes once: first those found in ?lang=, then those found along its fallback chain, then"
                    + " all others. An item without lesson is a module. sentence is what was found, in the language in"
                    + " which it was found; its html is safe to show and has the words that were found in mark.")
    @APIResponseSchema(Found.class)
    public Response find(@QueryParam("q") @DefaultValue("") String words, @BeanParam Paging paging) {
        limits.search(request.getRemoteAddr());
        var found = search.find(words, reader.getTag(), paging.oneMore(), paging.after());
        if (found.isEmpty() && paging.after().isEmpty()) {
            SearchSession.ofProgram(request)
                    .filter(session -> limits.counts(request.getRemoteAddr()))
                    .ifPresent(session -> fruitless.count(words, reader.getTag(), session));
        }
        return paging.answer(found, FoundPage::id);
    }
}

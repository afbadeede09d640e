package se.wikimedia.hub.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.helpdesk.RequestFilter;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.shared.rest.Paging;

/** The agents' queue for programs. */
@Path("desk")
@RequestScoped
@RolesAllowed("agent")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class DeskResource {

    @Inject
    Requests requests;

    @GET
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(
            summary = "Requests that an agent looks for, private ones among them",
            description = "status is waiting (open or taken; the oldest come first), open, taken, closed, confirmed or"
                    + " any (the latest come first). Each word of q has to be in the request. mine=me: those that the"
                    + " caller has taken.")
    public Response desk(
            @BeanParam Paging paging,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("status") @DefaultValue("waiting") String status,
            @QueryParam("topic") @DefaultValue("") String topic,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("community") @DefaultValue("") String community,
            @QueryParam("mine") @DefaultValue("") String mine) {
        var filter = new RequestFilter(words, status, topic, language, community, mine);
        long after = filter.oldestFirst() ? paging.afterNumber() : paging.beforeNumber();
        return paging.answer(requests.search(filter, after, paging.oneMore()), request -> String.valueOf(request.id()));
    }
}

package se.wikimedia.hub.news;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.wikimedia.hub.shared.rest.Paging;

/** The outbox for admins. */
@Path("outbox")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {

    @Inject
    News news;

    @GET
    @Operation(summary = "What people were told and what became of the mails, the latest first")
    public Response list(@BeanParam Paging paging) {
        long below = paging.afterNumber() == 0 ? Long.MAX_VALUE : paging.afterNumber();
        return paging.answer(news.outbox(below, paging.oneMore()), row -> String.valueOf(row.id()));
    }
}

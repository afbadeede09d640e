package se.wikimedia.hub.mailbox;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.shared.rest.Paging;

/** The mailbox for admins. */
@Path("mailbox")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class MailboxResource {

    @Inject
    Mailbox mailbox;

    @GET
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "What became of mails to the Helpdesk, the latest first; nothing that they say")
    public Response mails(@BeanParam Paging paging) {
        long below = paging.afterNumber() == 0 ? Long.MAX_VALUE : paging.afterNumber();
        return paging.answer(mailbox.seen(below, paging.oneMore()), row -> String.valueOf(row.id()));
    }
}

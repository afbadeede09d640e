package se.wikimedia.hub.agreement;

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

/** A tour's template of agreements, for programs. */
@Path("tours/{tour}/agreement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Tours")
public class AgreementResource {

    @Inject
    Agreements agreements;

    @PathParam("tour")
    String tour = "";

    @GET
    @Operation(summary = "The tour's template; its ETag is what If-Match wants")
    public Response agreementTemplate() {
        return answer(agreements.template(tour));
    }

    @PUT
    @Operation(
            summary = "Replaces the template; without text the standard agreement counts",
            description = "Fields are visitor, host, tour, title, place, first, last, days and covered, each in braces."
                    + " Stays that haven't begun need to be agreed on anew.")
    public Response putAgreementTemplate(
            @Nullable TemplateDraft draft, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return answer(agreements.put(tour, draft, Revision.of(version)));
    }

    private static Response answer(Template template) {
        return Response.ok(template).tag(Revision.tag(template.version())).build();
    }
}

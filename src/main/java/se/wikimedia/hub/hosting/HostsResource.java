package se.wikimedia.hub.hosting;

import jakarta.annotation.security.PermitAll;
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

/** Hosts, for programs. */
@Path("hosts/{host}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class HostsResource {

    @Inject
    Hosts hosts;

    @GET
    @PermitAll
    @Operation(summary = "What a host tells about itself; its ETag is what If-Match wants")
    public Response get(@PathParam("host") String host) {
        return answer(hosts.get(host));
    }

    @PUT
    @RolesAllowed({"host", "admin"})
    @Operation(summary = "Tells it anew as a whole; what is left out is not told any more")
    public Response tell(
            @PathParam("host") String host,
            @Nullable PortraitDraft draft,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return answer(hosts.tell(host, draft, Revision.of(version)));
    }

    private static Response answer(PortraitRow portrait) {
        return Response.ok(portrait).tag(Revision.tag(portrait.version())).build();
    }
}

package se.wikimedia.hub.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** API tokens. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    /** What somebody signs in with. */
    public record Credentials(
            @Nullable String username, @Nullable String password) {
        @Override
        public String toString() {
            return "Credentials of " + username;
        }
    }

    @POST
    @PermitAll
    @Operation(summary = "Exchanges a username and password for a token, to be sent as Authorization: Bearer")
    public SessionToken begin(@Nullable Credentials given) {
        var credentials = Optional.ofNullable(given).orElse(new Credentials(null, null));
        return signIn.api(credentials.username(), credentials.password(), request.getRemoteAddr());
    }

    @DELETE
    @RolesAllowed("learner")
    @Operation(summary = "Ends the session of the token that this call is made with")
    public void end() {
        signIn.out();
    }
}

package se.wikimedia.hub.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The caller's own account. */
@Path("me")
@RequestScoped
@RolesAllowed("learner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    Accounts accounts;

    @GET
    @Operation(summary = "The caller's account with its roles")
    public PersonRow me() {
        return accounts.mine();
    }

    @PUT
    @Operation(summary = "Replaces the caller's profile; what is missing is forgotten")
    public PersonRow tell(@Nullable Profile profile) {
        if (profile == null) {
            throw new BadRequestException();
        }
        return accounts.tell(profile);
    }

    /** The password as it was and as it shall be. */
    public record PasswordChange(
            @Nullable String currentPassword, @Nullable String newPassword) {
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    @POST
    @Path("password")
    @Operation(summary = "Changes the password and ends the caller's other sessions")
    public void changePassword(@Nullable PasswordChange change) {
        if (change == null) {
            throw new BadRequestException();
        }
        accounts.changePassword(change.currentPassword(), change.newPassword());
    }

    @GET
    @Path("export")
    @Operation(summary = "Everything that is held about the caller, by the name of what it is")
    public Map<String, Object> export() {
        return accounts.export();
    }

    @DELETE
    @Operation(summary = "Erases the caller's account and personal data, for good")
    public void erase() {
        accounts.erase();
    }
}

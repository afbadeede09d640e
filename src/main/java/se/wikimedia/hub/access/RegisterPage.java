package se.wikimedia.hub.access;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.Registration;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.FormProblems;
import se.wikimedia.hub.shared.web.Route;

/** A new account, signed in at once. */
@Named
@RequestScoped
@Route("/register")
@PermitAll
public class RegisterPage {

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    SessionCookie cookie;

    @Inject
    FormProblems problems;

    @Inject
    HttpServletRequest request;

    private final ProfileForm profile = new ProfileForm();
    private @Nullable String username;
    private @Nullable String password;

    public void register() throws IOException {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        var address = request.getRemoteAddr();
        try {
            var person = accounts.register(registration(), address);
            cookie.give(
                    (HttpServletResponse) outside.getResponse(), signIn.browser(person.username(), password, address));
            outside.redirect(getNext());
        } catch (Problem problem) {
            problems.show(problem, "register");
        }
    }

    private Registration registration() {
        return new Registration(
                username,
                password,
                profile.getDisplayName(),
                profile.getEmail(),
                profile.languageList(),
                profile.getCommunity(),
                profile.getCountry(),
                profile.getTimeZone());
    }

    public String getNext() {
        return NextPath.of(request.getParameter("next"));
    }

    public ProfileForm getProfile() {
        return profile;
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}

package se.wikimedia.hub.access;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.people.DemoPeople;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.FormProblems;
import se.wikimedia.hub.shared.web.Route;

/** Username and password, or a provider; then on to where one wanted to go. */
@Named
@RequestScoped
@Route("/signin")
@PermitAll
public class SigninPage {

    private static final Set<String> FROM_PROVIDER = Set.of("openid-unavailable", "openid-refused");

    @Inject
    SignIn signIn;

    @Inject
    OpenIdSignIn provider;

    @Inject
    SessionCookie cookie;

    @Inject
    DemoPeople demo;

    @Inject
    FormProblems problems;

    @Inject
    HttpServletRequest request;

    private @Nullable String username;
    private @Nullable String password;

    public void enter() throws IOException {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        try {
            var token = signIn.browser(username, password, request.getRemoteAddr());
            cookie.give((HttpServletResponse) outside.getResponse(), token);
            outside.redirect(getNext());
        } catch (Problem problem) {
            problems.show(problem, "signin");
        }
    }

    /** Where to go afterwards; asked for in the address, kept in the form. */
    public String getNext() {
        return NextPath.of(request.getParameter("next"));
    }

    public String getNextEncoded() {
        return URLEncoder.encode(getNext(), StandardCharsets.UTF_8);
    }

    /** The message key of what went wrong at the provider; empty when nothing did. */
    public String getProviderProblem() {
        return Optional.ofNullable(request.getParameter("problem"))
                .filter(FROM_PROVIDER::contains)
                .map(type -> "problem." + type)
                .orElse("");
    }

    public boolean isProviderOffered() {
        return provider.offered();
    }

    public List<String> getDemoUsernames() {
        return demo.usernames();
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

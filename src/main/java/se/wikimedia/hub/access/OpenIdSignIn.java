package se.wikimedia.hub.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.problem.Problem;

/** Signing in with an OpenID provider, where one is set. */
@ApplicationScoped
class OpenIdSignIn {

    @Inject
    @ConfigProperty(name = "HUB_OIDC_ISSUER")
    Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "HUB_OIDC_CLIENT_ID")
    Optional<String> client;

    @Inject
    @ConfigProperty(name = "HUB_OIDC_CLIENT_SECRET")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "HUB_BASE_URL")
    Optional<String> baseUrl;

    @Inject
    PendingSignInRepository pending;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    private Optional<OpenIdProvider> provider = Optional.empty();

    /** Somebody on the way back: their session, and the path they wanted. */
    record Arrival(SessionToken token, String next) {}

    @PostConstruct
    void configure() {
        var callback =
                URI.create(baseUrl.orElse("http://localhost:8080/").replaceFirst("/*$", "/signin/oidc/callback"));
        provider =
                issuer.map(address -> new OpenIdProvider(address, client.orElse("hub"), secret.orElse(""), callback));
    }

    boolean offered() {
        return issuer.isPresent();
    }

    /** Where to send somebody; {@code state} stays in their browser. */
    URI depart(String state, String next) {
        return provider().address(state, pending.begin(state, next));
    }

    /** @throws Problem when they come without having left, or the provider doesn't vouch for them */
    Arrival arrive(String state, String code) {
        var departed = pending.take(state).orElseThrow(OpenIdProvider::refused);
        var identity = provider().identify(code, departed);
        long person = accounts.recognise(
                identity.issuer(), identity.subject(), identity.preferredUsername(), identity.name());
        return new Arrival(sessions.begin(person, Session.Kind.BROWSER), departed.next());
    }

    private OpenIdProvider provider() {
        return provider.orElseThrow(Problem::notFound);
    }
}

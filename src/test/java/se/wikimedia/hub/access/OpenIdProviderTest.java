package se.wikimedia.hub.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real OpenID provider that speaks over HTTP. */
class OpenIdProviderTest {

    private static final String STATE = "the-state";
    private static final URI CALLBACK = URI.create("http://localhost:1/signin/oidc/callback");
    private static final MockOAuth2Server SERVER = new MockOAuth2Server();

    private final OpenIdProvider provider =
            new OpenIdProvider(SERVER.issuerUrl("wikis").toString(), "hub", "secret", CALLBACK);

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.shutdown();
    }

    private static PendingSignIn departure() {
        return new PendingSignIn(STATE, "/me", Instant.EPOCH);
    }

    private static void nextToken(Map<String, Object> claims, long seconds) {
        SERVER.enqueueCallback(
                new DefaultOAuth2TokenCallback("wikis", "subject-1", "JWT", List.of("hub"), claims, seconds));
    }

    /** Follows the address as a browser would, and gives back the code that the provider sends along. */
    private String code(PendingSignIn departed) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(provider.address(STATE, departed)).build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        var back = answer.headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(CALLBACK.toString()).contains("state=" + STATE);
        return back.replaceAll(".*[?&]code=([^&]*).*", "$1");
    }

    @Test
    void theProviderVouchesForWhoComesBack() throws Exception {
        var departed = departure();
        nextToken(Map.of("preferred_username", "Anna", "name", "Anna A."), 60);

        var identity = provider.identify(code(departed), departed);

        assertThat(identity.subject()).isEqualTo("subject-1");
        assertThat(identity.issuer()).isEqualTo(SERVER.issuerUrl("wikis").toString());
        assertThat(identity.preferredUsername()).isEqualTo("Anna");
        assertThat(identity.name()).isEqualTo("Anna A.");
    }

    @Test
    void aTokenForAnotherSignInIsRefused() throws Exception {
        var departed = departure();
        nextToken(Map.of("nonce", "somebody else's"), 60);
        var code = code(departed);

        assertThatThrownBy(() -> provider.identify(code, departed)).hasMessage("openid-refused");
    }

    @Test
    void aTokenForAnotherClientIsRefused() throws Exception {
        var departed = departure();
        nextToken(Map.of("aud", "another-client"), 60);
        var code = code(departed);

        assertThatThrownBy(() -> provider.identify(code, departed)).hasMessage("openid-refused");
    }

    @Test
    void anExpiredTokenIsRefused() throws Exception {
        var departed = departure();
        nextToken(Map.of(), -3600);
        var code = code(departed);

        assertThatThrownBy(() -> provider.identify(code, departed)).hasMessage("openid-refused");
    }

    @Test
    void aCodeBroughtByAnotherBrowserIsRefused() throws Exception {
        var code = code(departure());

        assertThatThrownBy(() -> provider.identify(code, departure())).hasMessage("openid-refused");
    }

    @Test
    void aProviderThatDoesNotAnswerIsSaidToBeUnavailable() {
        var gone = new OpenIdProvider("http://localhost:1/wikis", "hub", "secret", CALLBACK);

        assertThatThrownBy(() -> gone.address(STATE, departure())).hasMessage("openid-unavailable");
    }
}

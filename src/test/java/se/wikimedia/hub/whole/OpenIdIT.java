package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signing in with an OpenID provider, as a browser does it, against a real one. The last test takes it down. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenIdIT {

    private static final MockOAuth2Server PROVIDER = provider();
    private static final RunningHub HUB = RunningHub.startAgain(
                    "openid",
                    Map.of(
                            "HUB_OIDC_ISSUER", PROVIDER.issuerUrl("wikis").toString(),
                            "HUB_OIDC_CLIENT_ID", "hub",
                            "HUB_OIDC_CLIENT_SECRET", "secret"))
            .awaitReady();

    private static MockOAuth2Server provider() {
        var provider = new MockOAuth2Server();
        provider.start();
        return provider;
    }

    @AfterAll
    static void stop() {
        HUB.close();
        PROVIDER.shutdown();
    }

    private static void vouchNextFor(String subject, Map<String, Object> claims) {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback("wikis", subject, "JWT", List.of("hub"), claims, 60));
    }

    /** To the provider and back to the hub's door, which is the address returned. */
    private static String throughTheProvider(Visitor visitor, String next) {
        var departed = visitor.get("/signin/oidc?next=" + next);
        assertThat(departed.statusCode()).isEqualTo(302);
        var back = Visitor.location(visitor.follow(Visitor.location(departed)));
        assertThat(back).startsWith(HUB.url("/signin/oidc/callback?"));
        return back;
    }

    private static Map<String, String> query(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(
                        each -> each[0],
                        each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8),
                        (one, two) -> one));
    }

    private static void assertRefused(Visitor visitor, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(answer)).endsWith("/signin?problem=openid-refused");
        assertThat(visitor.cookies()).doesNotContainKey("hub_session");
        var page = visitor.follow(Visitor.location(answer));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("role=\"alert\"");
    }

    @Test
    void whoComesBackFromTheProviderHasAnAccountAndIsTheSamePersonTheNextTime() {
        var visitor = new Visitor(HUB);
        assertThat(visitor.get("/signin?next=/modules").body()).contains("/signin/oidc?next=%2Fmodules");
        var departed = visitor.get("/signin/oidc?next=%2Fmodules");
        var asked = query(Visitor.location(departed));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "hub")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", HUB.url("/signin/oidc/callback"))
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(asked.get("scope")).contains("openid");

        vouchNextFor("subject-1", Map.of("preferred_username", "Ånna B", "name", "Anna Berg"));
        var back = Visitor.location(visitor.follow(Visitor.location(departed)));
        var arrived = visitor.follow(back);
        assertThat(arrived.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(arrived)).endsWith("/modules");
        assertThat(arrived.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("hub_session=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
        assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
        var account = Json.of(visitor.get("/api/me"));
        assertThat(account.get("username").asText()).isEqualTo("Ånna B");
        assertThat(account.get("displayName").asText()).isEqualTo("Anna Berg");
        assertThat(account.get("roles")).isEmpty();

        var elsewhere = new Visitor(HUB);
        vouchNextFor("subject-1", Map.of("preferred_username", "renamed"));
        elsewhere.follow(throughTheProvider(elsewhere, "/me"));
        assertThat(elsewhere.get("/api/me").body())
                .isEqualTo(visitor.get("/api/me").body());
        assertThat(Json.texts(Json.of(elsewhere.get("/api/me/export")).get("identities"), "subject"))
                .containsExactly("subject-1");
    }

    @Test
    void aSubjectWithSomebodysNameIsSomebodyElse() {
        var visitor = new Visitor(HUB);
        vouchNextFor("an-impostor", Map.of("preferred_username", "admin"));
        visitor.follow(throughTheProvider(visitor, "/me"));
        assertThat(Json.of(visitor.get("/api/me")).get("username").asText()).isEqualTo("admin-2");
        assertThat(visitor.get("/admin").statusCode()).isEqualTo(403);
    }

    @Test
    void aPathElsewhereIsNoPlaceToGoOnTo() {
        var visitor = new Visitor(HUB);
        vouchNextFor("subject-2", Map.of());
        var arrived = visitor.follow(throughTheProvider(visitor, "https:%2F%2Felsewhere.example%2F"));
        assertThat(Visitor.location(arrived)).isEqualTo(HUB.url("/me"));
    }

    @Test
    void aStateThatIsNotThisBrowsersIsRefused() {
        var visitor = new Visitor(HUB);
        var back = throughTheProvider(visitor, "/me");
        assertRefused(visitor, visitor.follow(back.replaceAll("state=[^&]*", "state=tampered")));

        var victim = new Visitor(HUB);
        var attacker = new Visitor(HUB);
        assertRefused(victim, victim.follow(throughTheProvider(attacker, "/me")));
    }

    @Test
    void aWayBackIsTakenOnce() {
        var visitor = new Visitor(HUB);
        vouchNextFor("subject-3", Map.of());
        var back = throughTheProvider(visitor, "/me");
        var state = visitor.cookies().get("hub_oidc");
        assertThat(Visitor.location(visitor.follow(back))).endsWith("/me");

        var thief = new Visitor(HUB);
        thief.cookies().put("hub_oidc", state);
        assertRefused(thief, thief.follow(back));
    }

    static List<Map<String, Object>> wordsThatDoNotHold() {
        return List.of(
                Map.of("nonce", "another sign-in's"),
                Map.of("aud", "another client"),
                Map.of("iss", "https://another.example"),
                Map.of("exp", 1));
    }

    @ParameterizedTest
    @MethodSource("wordsThatDoNotHold")
    void aProvidersWordThatDoesNotHoldIsRefused(Map<String, Object> claims) {
        var visitor = new Visitor(HUB);
        vouchNextFor("subject-4", claims);
        assertRefused(visitor, visitor.follow(throughTheProvider(visitor, "/me")));
    }

    @Test
    void whoSaysNoAtTheProviderIsToldSo() {
        var visitor = new Visitor(HUB);
        var state = query(Visitor.location(visitor.get("/signin/oidc"))).get("state");
        assertRefused(visitor, visitor.get("/signin/oidc/callback?error=access_denied&state=" + state));
        assertRefused(visitor, visitor.get("/signin/oidc/callback"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aProviderThatIsDownIsToldInAFriendlyWayAndLocalAccountsGoOn() {
        var halfway = new Visitor(HUB);
        var back = throughTheProvider(halfway, "/me");
        PROVIDER.shutdown();

        var visitor = new Visitor(HUB);
        for (var answer : List.of(visitor.get("/signin/oidc?next=/me"), halfway.follow(back))) {
            assertThat(Visitor.location(answer)).endsWith("/signin?problem=openid-unavailable");
        }
        var page = visitor.get("/signin?problem=openid-unavailable");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("role=\"alert\"").doesNotContain("Exception");
        assertThat(visitor.signIn("learner", "demo-learner").statusCode()).isEqualTo(302);
    }
}

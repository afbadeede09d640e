package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** With HUB_RATE_LIMITS=on, as everybody but a test has it. */
class ThrottleIT {

    private static final RunningHub HUB =
            RunningHub.startAgain("throttle", Map.of("HUB_RATE_LIMITS", "on")).awaitReady();

    @AfterAll
    static void stop() {
        HUB.close();
    }

    private static HttpResponse<String> signIn(String username, String password) {
        return HUB.send(
                "POST", "/api/session", "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}");
    }

    private static int guessesUntilSlowedDown(String username) {
        for (int guess = 1; guess <= 20; guess++) {
            var answer = signIn(username, "guess number " + guess);
            if (answer.statusCode() == 429) {
                assertSlowedDown(answer);
                return guess - 1;
            }
            assertThat(answer.statusCode()).isEqualTo(401);
        }
        throw new AssertionError("20 guesses and no end");
    }

    private static void assertSlowedDown(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 600));
        assertThat(Json.of(answer).get("type").asText()).isEqualTo("/problems/too-many-attempts");
    }

    @Test
    void whoGuessesAtAnAccountIsSlowedDownAndOthersGetIn() {
        assertThat(guessesUntilSlowedDown("learner")).isBetween(3, 10);
        assertSlowedDown(signIn("learner", "demo-learner"));
        assertSlowedDown(signIn("LEARNER", "demo-learner"));
        var page = new Visitor(HUB).signIn("learner", "demo-learner");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("hub_session"));

        assertThat(signIn("learner2", "demo-learner2").statusCode()).isEqualTo(200);
        assertThat(new Visitor(HUB).signIn("visitor", "demo-visitor").statusCode())
                .isEqualTo(302);
    }

    @Test
    void aNameThatNobodyHasIsSlowedDownInTheSameWay() {
        assertThat(guessesUntilSlowedDown("nobody-at-all")).isBetween(3, 10);
    }

    @Test
    void whoKnowsThePasswordIsNeverSlowedDown() {
        for (int i = 0; i < 15; i++) {
            assertThat(signIn("author", "demo-author").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void accountsAreNotMadeByTheThousand() {
        for (int i = 1; i <= 40; i++) {
            var answer = HUB.send("POST", "/api/people", "{}");
            if (answer.statusCode() == 429) {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                return;
            }
        }
        throw new AssertionError("40 accounts asked for and no end");
    }
}

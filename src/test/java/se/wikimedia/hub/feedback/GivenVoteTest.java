package se.wikimedia.hub.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenVoteTest {

    @Test
    void comesBackFromAnAddress() {
        assertThat(GivenVote.of("no.zh-Hant")).hasValue(new GivenVote(false, "zh-Hant"));
        assertThat(new GivenVote(true, "ar")).hasToString("yes.ar");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "sent", "yes", "yes.", "maybe.sv", "yes.sv\"><script>", "no.sv.sv"})
    void anythingElseIsNone(String written) {
        assertThat(GivenVote.of(written)).isEmpty();
    }
}

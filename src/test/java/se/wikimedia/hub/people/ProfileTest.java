package se.wikimedia.hub.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.shared.problem.FieldProblem;

class ProfileTest {

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var profile = new Profile("a\u202Eb", "nowhere", List.of("not a tag"), "atlantis", "XX", "Mars/Olympus").tidy();

        assertThat(profile.problems(key -> false))
                .extracting(FieldProblem::field)
                .containsExactly("displayName", "email", "languages", "community", "country", "timeZone");
    }

    @Test
    void nothingNeedBeTold() {
        assertThat(new Profile(" ", "", List.of(), null, null, null).tidy()).isEqualTo(Profile.UNTOLD);
        assertThat(Profile.UNTOLD.problems(key -> false)).isEmpty();
    }

    @Test
    void whatIsTypedCarelesslyIsTidied() {
        var profile =
                new Profile(" Åsa ", "a@b.se", List.of("SV", "zh-hans", "sv"), "de", "se", "Europe/Stockholm").tidy();

        assertThat(profile.displayName()).isEqualTo("Åsa");
        assertThat(profile.languages()).containsExactly("sv", "zh-Hans");
        assertThat(profile.country()).isEqualTo("SE");
        assertThat(profile.problems("de"::equals)).isEmpty();
    }
}

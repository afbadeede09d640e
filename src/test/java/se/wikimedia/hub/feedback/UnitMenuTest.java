package se.wikimedia.hub.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitMenuTest {

    @Test
    void shortTextsAreWholeAndWithoutElements() {
        assertThat(UnitMenu.firstWords("<p>Some <em>plain</em>\n words &amp; signs</p>"))
                .isEqualTo("Some plain words &amp; signs");
    }

    @Test
    void longTextsEndAfterAWord() {
        assertThat(UnitMenu.firstWords("<p>" + "many words ".repeat(20) + "</p>"))
                .isEqualTo("many words many words many words many words many words many …");
    }

    @Test
    void noCutGoesThroughACharacter() {
        assertThat(UnitMenu.firstWords("x".repeat(57) + "&amp;" + "x".repeat(20)))
                .isEqualTo("x".repeat(57) + " …");
        assertThat(UnitMenu.firstWords("x".repeat(59) + "𒀀".repeat(20))).isEqualTo("x".repeat(59) + " …");
    }

    @Test
    void aPictureAloneIsNoChoice() {
        assertThat(UnitMenu.firstWords("<p><img src=\"/files/a.svg\" alt=\"\"></p>"))
                .isEmpty();
    }
}

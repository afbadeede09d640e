package se.wikimedia.hub.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Batch upload, batch upload",
        "upload BATCH, batch upload",
        "  batch   upload batch!, batch upload",
        "Übergabe-Protokoll, protokoll ubergabe",
        "مَكتبة, مكتبة",
        "ＯｐｅｎＲｅｆｉｎｅ, openrefine",
        "smørrebrød łódź, lodz smorrebrod",
        "がか, がか",
        "कि की, कि की"
    })
    void aTopicIsTheWordsWhateverTheirOrderCaseAndAccents(String typed, String topic) {
        assertThat(SoughtWords.of(typed).topic()).isEqualTo(topic);
    }

    @Test
    void aTopicIsNeverLongerThanItsColumn() {
        assertThat(SoughtWords.of("ﷺ".repeat(200)).topic().length()).isLessThanOrEqualTo(200);
        assertThat(SoughtWords.of("abcdefghi ".repeat(20)).topic()).isEqualTo("abcdefghi");
    }

    @Test
    void withoutALetterOrDigitThereIsNothingToSearchFor() {
        assertThat(SoughtWords.of("?! … \u202E \u0000 -- **").isEmpty()).isTrue();
        assertThat(SoughtWords.of("").isEmpty()).isTrue();
    }
}

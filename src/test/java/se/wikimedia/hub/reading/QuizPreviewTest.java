package se.wikimedia.hub.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.manuscript.AnswerSource;
import se.wikimedia.hub.manuscript.QuestionSource;
import se.wikimedia.hub.manuscript.QuestionSource.Type;
import se.wikimedia.hub.reading.QuizReading.AnswerReading;

class QuizPreviewTest {

    private static final QuizPreview PREVIEW = new QuizPreview("module", "lesson", "ar", "/draft-files/");

    private static QuestionSource question(Type type, String prompt, AnswerSource... answers) {
        return new QuestionSource("q-" + type, type, prompt, null, List.of(answers), null);
    }

    private static AnswerSource answer(String id, String text, @Nullable String match) {
        return new AnswerSource(id, text, true, match, null, null);
    }

    @Test
    void everyKindOfQuestionIsShownHoweverLittleIsWritten() {
        var typed = Arrays.stream(Type.values())
                .flatMap(
                        type -> List.of(
                                question(type, ""),
                                question(type, "Which?", answer("a", "", null), answer("b", "B", "")))
                                .stream())
                .toList();
        var shown = PREVIEW.of(typed);
        assertThat(shown.questions()).hasSize(2 * QuestionType.values().length);
        assertThat(shown.draw()).isEqualTo(shown.questions().size());
    }

    @Test
    void markupIsSafeAndLinksLeadIntoTheDraft() {
        var shown = PREVIEW.of(List.of(question(
                Type.SINGLE,
                "*Who* [is](files/town.png) <script>harm()</script>",
                answer("a", "[One](javascript:harm())", null),
                answer("b", "Two", null))));
        var question = shown.questions().get(0);
        assertThat(question.prompt().html())
                .contains("<em>Who</em>", "/draft-files/module/town.png")
                .doesNotContain("<script");
        assertThat(question.prompt().attributes()).isEqualTo(" lang=\"ar\" dir=\"rtl\"");
        assertThat(question.answers().get(0).text().html()).doesNotContain("javascript:");
    }

    @Test
    void orderAndPartnersGiveNothingAway() {
        var one = answer("a", "First", "Partner of the first");
        var two = answer("b", "Second", "Partner of the second");
        var shown =
                PREVIEW.of(List.of(question(Type.ORDER, "Sort", one, two), question(Type.MATCH, "Match", one, two)));
        assertThat(shown.questions().get(0).answers())
                .extracting(AnswerReading::plain)
                .containsExactly("Second", "First");
        assertThat(shown.questions().get(1).partners())
                .extracting(AnswerReading::plain)
                .containsExactly("Partner of the second", "Partner of the first");
    }
}

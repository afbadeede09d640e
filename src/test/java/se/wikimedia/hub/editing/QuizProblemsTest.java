package se.wikimedia.hub.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.folio.YamlSheet;
import se.wikimedia.hub.shared.problem.FieldProblem;

class QuizProblemsTest {

    private static final String QUESTIONS = """
            questions:
              - {id: one, type: evidence, prompt: Where?}
              - {id: two, type: reflection, prompt: Why?}
            """;

    private static List<FieldProblem> of(String yaml) {
        return QuizProblems.of(new QuizSheet(YamlSheet.read(yaml)));
    }

    private static List<FieldProblem> ofHosts(String type, List<String> hosts) {
        var question = Map.<String, Object>of("id", "one", "type", type, "prompt", "Where?", "hosts", hosts);
        return QuizProblems.of(new QuizSheet(Map.of("questions", List.of(question))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pass: 0\n",
                "pass: 1.0\n",
                "draw: 2\n",
                "attempts: {most: 1, wait-hours: 0}\n",
                "attempts: {most: 1000, wait-hours: 720}\n"
            })
    void nothingIsWrongWithinTheLimits(String numbers) {
        assertThat(of(numbers + QUESTIONS)).isEmpty();
    }

    @Test
    void everyWrongNumberIsToldBesideItsField() {
        assertThat(of("pass: 1.01\ndraw: 3\nattempts: {most: 1001, wait-hours: 721}\n" + QUESTIONS))
                .containsExactly(
                        new FieldProblem("pass", "editing.wrong.share"),
                        new FieldProblem("draw", "editing.wrong.whole", Map.of("least", 1, "most", 2)),
                        new FieldProblem("most", "editing.wrong.whole", Map.of("least", 1, "most", 1000)),
                        new FieldProblem("wait-hours", "editing.wrong.whole", Map.of("least", 0, "most", 720)));
        assertThat(of("pass: half\ndraw: 0\nattempts: {most: 2.5, wait-hours: -1}\n" + QUESTIONS))
                .extracting(FieldProblem::field)
                .containsExactly("pass", "draw", "most", "wait-hours");
        assertThat(of("draw: 99999999999\n" + QUESTIONS))
                .extracting(FieldProblem::field)
                .containsExactly("draw");
    }

    @Test
    void theFirstWrongWikiIsNamed() {
        assertThat(ofHosts("evidence", List.of("commons.wikimedia.org", "https://x.org", "no wiki")))
                .containsExactly(new FieldProblem("q.0.hosts", "editing.wrong.host", Map.of("host", "https://x.org")));
        assertThat(ofHosts("evidence", List.of("commons.wikimedia.org", "*.wikipedia.org")))
                .isEmpty();
        assertThat(ofHosts("evidence", Collections.nCopies(50, "commons.wikimedia.org")))
                .isEmpty();
        assertThat(ofHosts("evidence", Collections.nCopies(51, "commons.wikimedia.org")))
                .containsExactly(new FieldProblem("q.0.hosts", "editing.wrong.hosts.many", Map.of("most", 50)));
    }

    @Test
    void onlyEvidenceLiesOnWikis() {
        assertThat(ofHosts("text", List.of("commons.wikimedia.org")))
                .containsExactly(new FieldProblem("q.0.hosts", "editing.wrong.hosts.type"));
    }
}

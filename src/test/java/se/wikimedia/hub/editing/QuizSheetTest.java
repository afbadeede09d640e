package se.wikimedia.hub.editing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.folio.YamlSheet;
import se.wikimedia.hub.shared.web.Visit;

class QuizSheetTest {

    private static final Map<String, Object> QUIZ = YamlSheet.read("""
            draw: 2
            attempts: {most: 3}
            questions:
              - id: link
                type: evidence
                hosts: [commons.wikimedia.org]
                prompt: Where?
              - id: which
                type: single
                prompt: Which?
                answers:
                  - {id: a, text: This, correct: true, weight: 2}
                  - {id: b, text: That}
            """);

    private static Visit sent(Map<String, String> fields) {
        return new Visit((HttpServletRequest) Proxy.newProxyInstance(
                QuizSheetTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> fields.get(String.valueOf(arguments[0]))));
    }

    /** What a browser sends of the form that shows the quiz. */
    private static Map<String, String> fields(QuizSheet quiz) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("pass", quiz.pass());
        fields.put("draw", quiz.draw());
        fields.put("most", quiz.most());
        fields.put("wait-hours", quiz.waitHours());
        for (int i = 0; i < quiz.questions().size(); i++) {
            var question = quiz.questions().get(i);
            for (var key : List.of("id", "type", "prompt", "explanation")) {
                fields.put("q." + i + "." + key, question.text(key));
            }
            if (question.isHosted()) {
                fields.put("q." + i + ".hosts", String.join("\r\n", question.hosts()));
            }
            for (int j = 0; j < question.answers().size(); j++) {
                var answer = question.answers().get(j);
                fields.put("q." + i + ".a." + j + ".id", answer.text("id"));
                fields.put("q." + i + ".a." + j + ".text", answer.text("text"));
                if (answer.isCorrect()) {
                    fields.put("q." + i + ".correct", String.valueOf(j));
                }
            }
        }
        return fields;
    }

    @Test
    void whoChangesNothingSendsTheSameQuiz() {
        assertThat(QuizSheet.of(sent(fields(new QuizSheet(QUIZ))), QUIZ).tree()).isEqualTo(QUIZ);
    }

    @Test
    void whatTheFormDoesNotKnowStaysWithItsQuestionAndAnswer() {
        var fields = fields(new QuizSheet(QUIZ));
        fields.put("q.1.a.1.text", "Typed\r\nin two lines ");
        fields.put("q.1.correct", "1");
        var quiz = QuizSheet.of(sent(fields), QUIZ);
        assertThat(quiz.tree()).containsEntry("draw", "2").containsEntry("attempts", Map.of("most", "3"));
        assertThat(quiz.questions().get(0).tree()).containsEntry("hosts", List.of("commons.wikimedia.org"));
        var answers = quiz.questions().get(1).answers();
        assertThat(answers.get(0).tree()).containsEntry("weight", "2").doesNotContainKey("correct");
        assertThat(answers.get(1).tree())
                .containsEntry("text", "Typed\nin two lines ")
                .containsEntry("correct", "true");
    }

    @Test
    void theFileStaysByteForByteWhateverItsNumbersAndWikisAre() {
        for (var odd : List.of(
                "draw: 02\nattempts: {most: \" 3\", wait-hours: soon, kept: yes}\npass: .5\n",
                "draw: {most: 2}\nattempts: often\npass: [1]\n",
                "attempts: {}\n")) {
            var tree = YamlSheet.read(odd + """
                    questions:
                      - {id: one, type: evidence, prompt: Where?, hosts: [" a ", no wiki, "*.wikipedia.org"]}
                      - {id: two, type: evidence, prompt: Where?, hosts: commons.wikimedia.org}
                      - {id: three, type: text, prompt: What?, hosts: [commons.wikimedia.org]}
                    """);
            var sent = QuizSheet.of(sent(fields(new QuizSheet(tree))), tree);
            assertThat(YamlSheet.write(sent.tree())).isEqualTo(YamlSheet.write(tree));
        }
    }

    @Test
    void emptyFieldsLeaveNoKeyBehind() {
        var fields = fields(new QuizSheet(QUIZ));
        fields.putAll(Map.of("draw", "", "most", "", "q.0.hosts", "\r\n \r\n"));
        var quiz = QuizSheet.of(sent(fields), QUIZ);
        assertThat(quiz.tree()).containsOnlyKeys("questions");
        assertThat(quiz.questions().get(0).tree()).doesNotContainKey("hosts");
    }

    @Test
    void numbersAndWikisAreKeptAsTheyAreTyped() {
        var fields = fields(new QuizSheet(QUIZ));
        fields.putAll(Map.of("draw", "1", "wait-hours", "24 h", "q.0.hosts", "*.wikipedia.org\r\n\r\n no wiki "));
        var quiz = QuizSheet.of(sent(fields), QUIZ);
        assertThat(quiz.tree())
                .containsEntry("draw", "1")
                .containsEntry("attempts", Map.of("most", "3", "wait-hours", "24 h"));
        assertThat(quiz.questions().get(0).hosts()).containsExactly("*.wikipedia.org", "no wiki");
    }

    @Test
    void newQuestionsHaveRoomForWhatTheirTypeNeeds() {
        var quiz = new QuizSheet(QUIZ)
                .withQuestion("order")
                .withQuestion("number")
                .withQuestion("reflection")
                .withQuestionUp(2)
                .withoutQuestion(0)
                .withAnswer(0)
                .withAnswerUp(0, 2)
                .withoutAnswer(1, 0);
        assertThat(quiz.questions())
                .extracting(question -> question.text("type"))
                .containsExactly("order", "single", "number", "reflection");
        assertThat(quiz.questions())
                .extracting(question -> question.answers().size())
                .containsExactly(3, 1, 1, 0);
        assertThat(quiz.questions().stream()
                        .flatMap(question -> question.answers().stream())
                        .map(answer -> answer.text("id")))
                .doesNotHaveDuplicates();
    }
}

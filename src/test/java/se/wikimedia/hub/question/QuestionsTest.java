package se.wikimedia.hub.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.question.QuestionsFixture.ask;
import static se.wikimedia.hub.question.QuestionsFixture.choice;
import static se.wikimedia.hub.question.QuestionsFixture.file;
import static se.wikimedia.hub.question.QuestionsFixture.required;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.coordinator;
import static se.wikimedia.hub.tours.ToursFixture.person;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.attachment.CheckedFile;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.question.QuestionsDraft.Wished;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.TourMadeLike;
import se.wikimedia.hub.tours.ToursFixture;

/** A tour's own questions on the real database: who writes them, when they stand, what answers them. */
class QuestionsTest {

    private static final CurrentPerson VISITOR = person(1);
    private static final byte[] PDF = "%PDF-1.7\nnot much".getBytes(UTF_8);

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people(2);
    }

    private static <T> T as(CurrentPerson who, Function<Questions, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> work.apply(QuestionsFixture.questions(entities, who)));
    }

    private static <T> T answering(Function<Answers, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> work.apply(QuestionsFixture.answers(entities, VISITOR)));
    }

    private static void answer(Consumer<Answers> work) {
        answering(answers -> {
            work.accept(answers);
            return true;
        });
    }

    private static List<AnswerRow> mine() {
        return answering(answers -> answers.mine(TOUR));
    }

    private static List<FieldProblem> missing(Map<String, String> told) {
        return answering(answers -> answers.missing(TOUR, told));
    }

    private static List<FieldProblem> unusable(Map<String, String> told) {
        return answering(answers -> answers.unusable(TOUR, told));
    }

    private static CheckedFile content(Question question, long person) {
        return answering(answers -> answers.file(TOUR, question.id(), person));
    }

    private static void settle() {
        as(VISITOR, questions -> {
            questions.settle(TOUR, Stage.APPLICATION);
            return true;
        });
    }

    private static Wished left(int id, boolean retired) {
        return new Wished(id, null, null, null, null, null, null, retired);
    }

    @Test
    void theCoordinatorWritesThemAndWhatIsWrongStandsBesideEach() {
        var row = ask(required("Why?"), choice("How?", "By train", " By bus ", ""));
        assertThat(row.questions()).extracting(Question::text).containsExactly("Why?", "How?");
        assertThat(row.questions().get(1).options()).containsExactly("By train", "By bus");
        assertThatThrownBy(() -> as(VISITOR, questions -> questions.change(TOUR, new QuestionsDraft(List.of()), null)))
                .hasMessage("forbidden");
        assertThatThrownBy(() -> ask(
                        required("Good"),
                        choice(" ", "Only one"),
                        new Wished(null, "travel", "file", "A ticket", null, null, null, null),
                        new Wished(null, "later", "dance", "When?", null, null, null, null)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("text2", "options2", "kind3", "stage4", "kind4"));
    }

    @Test
    void aRaceIsLostByTheSecond() {
        var version = ask(required("Why?")).version();
        ask(required("Why now?"));
        assertThatThrownBy(() ->
                        as(coordinator(), questions -> questions.change(TOUR, new QuestionsDraft(List.of()), version)))
                .hasMessage("stale");
    }

    @Test
    void theyChangeFreelyUntilSomebodyIsDoneAndThenOnlyGrowAndRetire() {
        int first = ask(required("Why?")).questions().get(0).id();
        answer(answers -> answers.keep(TOUR, Map.of("" + first, "Because.")));
        var changed = new Wished(first, null, null, "Why here?", null, null, null, null);
        assertThat(ask(changed).questions()).extracting(Question::id).containsExactly(first);
        settle();

        assertThatThrownBy(() -> ask(new Wished(first, null, null, "Who?", null, null, null, null)))
                .hasMessage("question-standing");
        var grown = ask(required("Since when?"), left(first, false));
        assertThat(grown.questions()).extracting(Question::text).containsExactly("Since when?", "Why here?");
        assertThat(grown.standing()).containsExactly(first);
        assertThat(ask(left(first, true)).questions()).singleElement().matches(Question::retired);
        assertThat(ask().questions()).singleElement().matches(Question::retired);
        assertThat(mine())
                .as("the answer is still there beside its question")
                .singleElement()
                .matches(row ->
                        row.text().equals("Because.") && row.question().text().equals("Why here?"));
    }

    @Test
    void whatIsAskedInAnotherWayIsAnotherQuestionWithoutAnAnswer() {
        int id = ask(required("How?")).questions().get(0).id();
        answer(answers -> answers.keep(TOUR, Map.of("" + id, "Somehow")));
        var other = new Wished(id, null, "choice", "How?", null, List.of("A", "B"), null, null);
        assertThat(ask(other).questions()).singleElement().matches(question -> question.id() != id);
        assertThat(mine()).noneMatch(AnswerRow::answered);
    }

    @Test
    void whatHasToBeAnsweredIsMissedAndWhatCannotBeChosenRefused() {
        var asked = ask(required("Why?"), choice("How?", "By train", "By bus")).questions();
        var why = asked.get(0);
        var how = asked.get(1);
        assertThat(missing(Map.of())).containsExactly(new FieldProblem(why.field(), "question.answer.needed"));
        assertThat(unusable(Map.of("" + how.id(), "By air", "" + why.id(), "x".repeat(Question.LONGEST_ANSWER + 1))))
                .extracting(FieldProblem::field)
                .containsExactly(why.field(), how.field());
        answer(answers -> answers.keep(TOUR, Map.of("" + why.id(), " Because. ", "99", "Nobody asked")));
        assertThat(missing(Map.of())).isEmpty();
        assertThat(missing(Map.of("" + why.id(), " "))).hasSize(1);
        assertThat(mine()).extracting(AnswerRow::text).containsExactly("Because.", "");
    }

    @Test
    void aFileIsWhatItSaysReplacedAndGoneWithTheAccount() {
        var letter = ask(file("A letter"), required("Why?")).questions().get(0);
        assertThatThrownBy(() -> answering(answers -> answers.attach(TOUR, letter.id(), "letter.png", PDF)))
                .hasMessage("attachment-type");
        assertThatThrownBy(() -> answering(answers -> answers.attach(TOUR, letter.id() + 1, "letter.pdf", PDF)))
                .as("words are asked for there")
                .hasMessage("not-found");
        answer(answers -> answers.attach(TOUR, letter.id(), "letter.pdf", PDF));
        answer(answers -> answers.attach(TOUR, letter.id(), "better letter.pdf", PDF));
        assertThat(content(letter, 1).name()).isEqualTo("better-letter.pdf");
        assertThatThrownBy(() -> answering(answers -> answers.file(TOUR, letter.id(), 2)))
                .hasMessage("not-found");
        assertThatThrownBy(() -> answering(answers -> answers.detach(TOUR, letter.id())))
                .hasMessage("file-required");
        answer(answers -> answers.forget(new PersonErased(1)));
        assertThat(mine()).noneMatch(AnswerRow::answered);
    }

    @Test
    void filesAreTakenUntilTheDeadline() {
        var letter = ask(file("A letter")).questions().get(0);
        ToursFixture.closeApplications();
        assertThatThrownBy(() -> answering(answers -> answers.attach(TOUR, letter.id(), "letter.pdf", PDF)))
                .hasMessage("applications-closed");
    }

    @Test
    void aTourMadeLikeAnotherAsksTheSameAndMayChangeIt() {
        int first = ask(required("Why?")).questions().get(0).id();
        settle();
        ask(left(first, false), required("How?"));
        HubDatabaseFixture.transact(entities -> {
            ToursFixture.tours(entities, coordinator()).create(ToursFixture.tour("next", false));
            QuestionsFixture.questions(entities, coordinator()).copy(new TourMadeLike("next", TOUR));
        });
        var copied = as(VISITOR, questions -> questions.get("next"));
        assertThat(copied.questions()).extracting(Question::text).containsExactly("Why?", "How?");
        assertThat(copied.standing()).isEmpty();
    }
}

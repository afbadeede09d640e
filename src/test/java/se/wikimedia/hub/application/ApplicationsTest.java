package se.wikimedia.hub.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.question.QuestionsFixture;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.ToursFixture;

/** Applications on the real database. */
class ApplicationsTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

    private long slot;

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people(20);
        slot = ToursFixture.slot(2, MAY, 6);
    }

    private static <T> T as(CurrentPerson who, Function<Applications, T> work) {
        return HubDatabaseFixture.inTransaction(
                entities -> work.apply(ApplicationsFixture.applications(entities, who)));
    }

    private ApplicationDraft draft(String status) {
        return draft(status, null);
    }

    private ApplicationDraft draft(String status, Map<String, String> answers) {
        return new ApplicationDraft(
                List.of(new Days(MAY, MAY.plusDays(30))),
                List.of("sw", "en"),
                List.of(slot),
                2,
                " To learn. ",
                null,
                status,
                answers);
    }

    @Test
    void anApplicationIsWrittenDownAsTheVisitorToldIt() {
        var row = as(person(1), applications -> applications.apply(TOUR, draft(null)));
        assertThat(row.visitor()).isEqualTo("person1");
        assertThat(row.status()).isEqualTo("submitted");
        assertThat(row.motivation()).isEqualTo("To learn.");
        var read = as(person(1), applications -> applications.get(TOUR, row.id()));
        assertThat(read).isEqualTo(row);
    }

    @Test
    void whatTheTourAsksIsAnsweredBeforeTheApplicationIsSent() {
        var asked = QuestionsFixture.ask(QuestionsFixture.required("Why us?"))
                .questions()
                .get(0);
        var drafted = as(person(1), applications -> applications.apply(TOUR, draft("draft")));
        assertThatThrownBy(
                        () -> as(person(1), applications -> applications.change(TOUR, drafted.id(), draft(null), null)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly(asked.field()));
        var told = draft(null, Map.of(Integer.toString(asked.id()), "You know maps."));
        as(person(1), applications -> applications.change(TOUR, drafted.id(), told, null));
        assertThat(QuestionsFixture.ask().standing()).containsExactly(asked.id());
    }

    @Test
    void aVisitorAppliesOnceAndMayChangeAndWithdrawAndApplyAgain() {
        long id = as(
                person(1),
                applications -> applications.apply(TOUR, draft("draft")).id());
        assertThatThrownBy(() -> as(person(1), applications -> applications.apply(TOUR, draft(null))))
                .hasMessage("already-applied");
        var changed = as(person(1), applications -> applications.change(TOUR, id, draft(null), 1));
        assertThatThrownBy(() -> as(person(1), applications -> applications.change(TOUR, id, draft(null), 1)))
                .hasMessage("stale");
        assertThat(changed.version()).isEqualTo(2);
        HubDatabaseFixture.transact(entities ->
                ApplicationsFixture.applications(entities, person(1)).withdraw(TOUR, id, null));
        var again = as(person(1), applications -> applications.apply(TOUR, draft(null)));
        assertThat(again.id()).isEqualTo(id);
    }

    @Test
    void othersDontReadItAndWhoDecidesReadsWhatIsSubmitted() {
        long id = as(
                person(1), applications -> applications.apply(TOUR, draft(null)).id());
        as(person(2), applications -> applications.apply(TOUR, draft("draft")));
        assertThatThrownBy(() -> as(person(2), applications -> applications.get(TOUR, id)))
                .hasMessage("not-found");
        assertThatThrownBy(() -> as(person(2), applications -> applications.change(TOUR, id, draft(null), null)))
                .hasMessage("not-found");
        var all = as(ToursFixture.coordinator(), applications -> applications.list(TOUR, 0, 10));
        assertThat(all).extracting(ApplicationRow::visitor).containsExactly("person1");
        var hosted = as(ToursFixture.host("de"), applications -> applications.list(TOUR, 0, 10));
        assertThat(hosted).isEqualTo(all);
        var elsewhere = as(ToursFixture.host("fr"), applications -> applications.list(TOUR, 0, 10));
        assertThat(elsewhere).as("a host without a slot in the tour").isEmpty();
        var own = as(person(2), applications -> applications.list(TOUR, 0, 10));
        assertThat(own).extracting(ApplicationRow::visitor).containsExactly("person2");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndADraftMayBeEmpty() {
        var empty = new ApplicationDraft(null, null, null, null, null, null, "draft", null);
        var drafted = as(person(1), applications -> applications.apply(TOUR, empty));
        assertThat(drafted.languages()).containsExactly("en");
        var wrong = new ApplicationDraft(
                List.of(new Days(MAY, MAY.minusDays(1))),
                List.of("?"),
                List.of(-1L, -1L),
                4,
                null,
                null,
                "placed",
                null);
        assertThatThrownBy(() -> as(person(2), applications -> applications.apply(TOUR, wrong)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::message)
                        .containsExactly(
                                "application.availability.order",
                                "people.languages.unknown",
                                "application.ranking.unknown",
                                "application.ranking.twice",
                                "application.maxStays.range",
                                "application.status.unknown"));
    }

    @Test
    void nobodyAppliesWhereApplicationsAreClosed() {
        ToursFixture.closeApplications();
        assertThatThrownBy(() -> as(person(1), applications -> applications.apply(TOUR, draft(null))))
                .hasMessage("applications-closed");
    }
}

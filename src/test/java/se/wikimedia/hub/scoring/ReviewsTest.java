package se.wikimedia.hub.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.application.ApplicationsFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.people.AccountsFixture;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.ToursFixture;

/** Reviews on the real database: who may score what, who sees what, and what counts. */
class ReviewsTest {

    private static final CurrentPerson APPLICANT = ToursFixture.person(1);
    private static final CurrentPerson FIRST = host(3);
    private static final CurrentPerson SECOND = host(4);
    private static final CurrentPerson THIRD = host(5);

    private long application;

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people(20);
        long slot = ToursFixture.slot(2, LocalDate.of(2027, 5, 1), 6);
        application = ApplicationsFixture.apply(APPLICANT, slot);
    }

    private static CurrentPerson host(long id) {
        return ToursFixture.person(id, new SignedIn.Grant(Role.HOST, "de"));
    }

    /** The services in one transaction. */
    private record Services(Reviews reviews, Rubrics rubrics, Scores scores) {}

    private static <T> T as(CurrentPerson who, Function<Services, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> work.apply(services(entities, who)));
    }

    private static Services services(EntityManager entities, CurrentPerson who) {
        var repository = new ReviewRepository();
        repository.entities = entities;
        var rubrics = new Rubrics();
        rubrics.reviews = repository;
        rubrics.tours = ToursFixture.tours(entities, who);
        rubrics.me = who;
        var counting = new Counting();
        counting.reviews = repository;
        counting.applications = ApplicationsFixture.applications(entities, who);
        counting.accounts = AccountsFixture.accounts(entities, who);
        var reviews = new Reviews();
        reviews.reviews = repository;
        reviews.counting = counting;
        reviews.rubrics = rubrics;
        reviews.applications = counting.applications;
        reviews.tours = rubrics.tours;
        reviews.slots = ToursFixture.slots(entities, who);
        reviews.accounts = counting.accounts;
        reviews.me = who;
        reviews.clock = Clock.fixed(ToursFixture.NOW, ZoneOffset.UTC);
        var scores = new Scores();
        scores.counting = counting;
        scores.rubrics = rubrics;
        scores.applications = counting.applications;
        scores.accounts = counting.accounts;
        scores.me = who;
        return new Services(reviews, rubrics, scores);
    }

    private static ReviewDraft all(int score) {
        return new ReviewDraft(
                Map.of("motivation", score, "goals", score, "sharing", score, "contribution", score), "To " + score);
    }

    private Standing score(CurrentPerson who, int score) {
        return as(who, services -> services.reviews().score(TOUR, application, all(score)));
    }

    private static Map<Long, Integer> medians() {
        return as(ToursFixture.coordinator(), services -> services.scores().medians(TOUR));
    }

    private static void move(long person, String community) {
        HubDatabaseFixture.transact(
                entities -> entities.createNativeQuery("UPDATE person SET community = ?1 WHERE id = ?2")
                        .setParameter(1, community)
                        .setParameter(2, person)
                        .executeUpdate());
    }

    private void applicantIsOf(String community) {
        HubDatabaseFixture.transact(
                entities -> entities.createNativeQuery("UPDATE tour_application SET community = ?1 WHERE id = ?2")
                        .setParameter(1, community)
                        .setParameter(2, application)
                        .executeUpdate());
    }

    @Test
    void othersScoresAreHiddenUntilOnesOwnIsGiven() {
        ToursFixture.closeApplications();
        score(FIRST, 5);
        assertThat(as(SECOND, services -> services.reviews().standing(TOUR, application))
                        .others())
                .isNull();
        assertThat(score(SECOND, 3).others()).extracting(ReviewRow::points).containsExactly(500);
    }

    @Test
    void theMedianCountsFromTwoReviewsOn() {
        ToursFixture.closeApplications();
        score(FIRST, 5);
        assertThat(medians()).isEmpty();
        score(SECOND, 2);
        assertThat(medians()).containsExactly(Map.entry(application, 350));
        score(THIRD, 5);
        score(SECOND, 3);
        assertThat(medians()).containsExactly(Map.entry(application, 500));
    }

    @Test
    void nobodyScoresTheirOwnAffiliatesOrCommunitysApplicantOrWhatTheyCoordinate() {
        ToursFixture.closeApplications();
        applicantIsOf("de");
        assertConflict(FIRST, "affiliate");
        applicantIsOf("fr");
        move(3, "fr");
        assertConflict(FIRST, "community");
        applicantIsOf("cz");
        assertConflict(
                ToursFixture.person(6, new SignedIn.Grant(Role.HOST, "de"), new SignedIn.Grant(Role.COORDINATOR, TOUR)),
                "coordinator");
        assertConflict(ToursFixture.person(1, new SignedIn.Grant(Role.HOST, "de")), "own");
        assertThat(score(FIRST, 4).conflict()).isNull();
    }

    private void assertConflict(CurrentPerson who, String conflict) {
        assertThat(as(who, services -> services.reviews().standing(TOUR, application))
                        .conflict())
                .isEqualTo(conflict);
        assertThatThrownBy(() -> score(who, 5)).hasMessage("conflict-of-interest");
    }

    @Test
    void aDeclaredConflictTakesTheScoreBackAndShowsNobodyElses() {
        ToursFixture.closeApplications();
        score(FIRST, 5);
        score(SECOND, 4);
        var standing = as(SECOND, services -> services.reviews().declareConflict(TOUR, application));
        assertThat(standing.conflict()).isEqualTo("declared");
        assertThat(standing.others()).isNull();
        assertThatThrownBy(() -> score(SECOND, 5)).hasMessage("conflict-of-interest");
        assertThat(medians()).isEmpty();
    }

    @Test
    void whoMovesToTheApplicantsCommunityAfterwardsDoesNotCount() {
        ToursFixture.closeApplications();
        applicantIsOf("fr");
        score(FIRST, 5);
        score(SECOND, 4);
        assertThat(medians()).hasSize(1);
        move(4, "fr");
        assertThat(medians()).isEmpty();
    }

    @Test
    void onlyHostsWithASlotInTheTourScoreAndOnlyWhileScoringIsOpen() {
        assertThatThrownBy(() -> score(FIRST, 5)).hasMessage("scoring-closed");
        ToursFixture.closeApplications();
        assertThatThrownBy(() -> score(ToursFixture.host("fr"), 5)).hasMessage("forbidden");
        assertThatThrownBy(() -> as(FIRST, services -> services.reviews().score(TOUR, application + 1, all(3))))
                .hasMessage("not-found");
    }

    @Test
    void everyCriterionHasToBeScoredFromOneToFive() {
        ToursFixture.closeApplications();
        var draft = new ReviewDraft(Map.of("motivation", 6, "goals", 0, "sharing", 3, "beauty", 3), null);
        assertThatThrownBy(() -> as(FIRST, services -> services.reviews().score(TOUR, application, draft)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("motivation", "goals", "contribution", "scores"));
    }

    @Test
    void theCriteriaAreTheCoordinatorsUntilTheScoringBegins() {
        var wished = new RubricDraft(
                List.of(new RubricDraft.Wished(" Plans for home ", 2), new RubricDraft.Wished("Skills", null)));
        var rubric =
                as(ToursFixture.coordinator(), services -> services.rubrics().change(TOUR, wished, 0));
        assertThat(rubric.criteria())
                .containsExactly(new Criterion("1", "Plans for home", 2), new Criterion("2", "Skills", 1));
        assertThatThrownBy(() -> as(ToursFixture.coordinator(), services -> services.rubrics()
                        .change(TOUR, wished, 0)))
                .hasMessage("stale");
        assertThatThrownBy(() -> as(FIRST, services -> services.rubrics().change(TOUR, wished, null)))
                .hasMessage("forbidden");
        ToursFixture.closeApplications();
        assertThatThrownBy(() -> as(ToursFixture.coordinator(), services -> services.rubrics()
                        .change(TOUR, wished, null)))
                .hasMessage("scoring-begun");
        var given = new ReviewDraft(Map.of("1", 5, "2", 2), null);
        var standing = as(FIRST, services -> services.reviews().score(TOUR, application, given));
        assertThat(standing.mine()).isEqualTo(new ReviewRow(Map.of("1", 5, "2", 2), 400, ""));
    }

    @Test
    void theCalibrationTellsStrictReviewersAndScoresFarApart() {
        ToursFixture.closeApplications();
        score(FIRST, 5);
        score(SECOND, 2);
        var calibration =
                as(ToursFixture.coordinator(), services -> services.scores().calibration(TOUR));
        assertThat(calibration.reviewers())
                .containsExactly(
                        new Calibration.Reviewer("person3", 1, 5, 0), new Calibration.Reviewer("person4", 1, 2, 0));
        assertThat(calibration.applications())
                .containsExactly(new Calibration.Application(application, "person1", 2, 3.5, 3, true));
    }

    @Test
    void theApplicantReadsTheCommentsAndTheDeskShowsWhatIsLeft() {
        ToursFixture.closeApplications();
        var before = as(FIRST, services -> services.reviews().desk(TOUR));
        assertThat(before).extracting(DeskLine::mine).containsOnlyNulls();
        score(FIRST, 4);
        var comments = as(APPLICANT, services -> services.reviews().commentsOnMine(TOUR));
        assertThat(comments).containsExactly("To 4");
        var after = as(FIRST, services -> services.reviews().desk(TOUR));
        assertThat(after).extracting(DeskLine::mine).containsExactly(4.0);
    }
}

package se.wikimedia.hub.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.people.AccountsFixture;
import se.wikimedia.hub.people.PeopleFixture;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** Terms on the real database: who has a voice on which day. */
class SeatsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @BeforeEach
    void begin() {
        HubDatabaseFixture.empty();
        HubDatabaseFixture.transact(entities -> {
            for (long id = 1; id <= 2; id++) {
                person(entities, id);
            }
        });
    }

    private static void person(EntityManager entities, long id) {
        entities.createNativeQuery("INSERT INTO person (id, username, display_name, languages, time_zone, created)"
                        + " VALUES (?1, ?2, ?2, 'en', 'UTC', '2026-01-01')")
                .setParameter(1, id)
                .setParameter(2, "member" + id)
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO role_grant (person, role, scope) VALUES (?1, 'COMMITTEE', '')")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static <T> T on(LocalDate day, long person, Function<Seats, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var me = new CurrentPerson();
            me.is(new SignedIn(person, "member" + person, "member" + person, List.of("en"), ZoneOffset.UTC, Set.of()));
            var seats = new Seats();
            seats.seats = new SeatRepository();
            seats.seats.entities = entities;
            seats.accounts = AccountsFixture.accounts(entities, me);
            seats.directory = PeopleFixture.directory(entities);
            seats.me = me;
            seats.clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            return work.apply(seats);
        });
    }

    private static void with(Consumer<Seats> work) {
        on(TODAY, 1, seats -> {
            work.accept(seats);
            return true;
        });
    }

    private static SeatDraft term(String username, int daysFrom, int daysUntil) {
        return new SeatDraft(username, TODAY.plusDays(daysFrom), TODAY.plusDays(daysUntil));
    }

    private static List<String> standings() {
        return on(TODAY, 1, seats -> seats.members().stream()
                .map(MemberRow::standing)
                .toList());
    }

    @Test
    void whereNoTermWasRecordedTheRoleAloneCounts() {
        assertThat(on(TODAY, 1, Seats::sits)).isTrue();
        assertThat(on(TODAY, 1, Seats::sitting)).containsExactly(1L, 2L);
        assertThat(standings()).containsExactly("sitting", "sitting");
    }

    @Test
    void bothDaysBelongToATermAndOutsideOfItAMemberIsSilent() {
        with(seats -> seats.record(term("member1", 1, 3)));
        assertThat(on(TODAY, 1, Seats::sits)).isFalse();
        assertThat(on(TODAY.plusDays(1), 1, Seats::sits)).isTrue();
        assertThat(on(TODAY.plusDays(3), 1, Seats::sits)).isTrue();
        assertThat(on(TODAY.plusDays(4), 1, Seats::sitting)).containsExactly(2L);
        assertThatThrownBy(() -> with(Seats::requireSeat))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("no-seat"));
    }

    @Test
    void aTermThatEndsSoonIsSaidUnlessAnotherFollows() {
        with(seats -> seats.record(term("member1", -300, 30)));
        with(seats -> seats.record(term("member2", -300, -1)));
        assertThat(standings()).containsExactly("ending", "outside");
        with(seats -> seats.record(term("member1", 31, 700)));
        assertThat(standings()).containsExactly("sitting", "outside");
    }

    @Test
    void whatIsWrongWithATermIsToldAtOnce() {
        assertThatThrownBy(() -> with(seats -> seats.record(new SeatDraft("nobody", null, null))))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("username", "from", "until"));
        with(seats -> seats.record(term("member1", 0, 10)));
        assertThatThrownBy(() -> with(seats -> seats.record(term("member1", 10, 20))))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::message)
                        .containsExactly("seat.overlaps"));
        with(seats -> seats.record(term("member2", 10, 20)));
    }

    @Test
    void termsGoWhenTheyAreStruckOrTheirMemberGoes() {
        var term = on(TODAY, 1, seats -> seats.record(term("member1", 1, 3)));
        with(seats -> seats.strike(term.id()));
        assertThat(on(TODAY, 1, Seats::sits)).isTrue();
        with(seats -> seats.record(term("member2", 1, 3)));
        with(seats -> seats.forget(new PersonErased(2)));
        assertThat(on(TODAY, 1, Seats::sitting)).containsExactly(1L, 2L);
    }
}

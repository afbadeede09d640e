package se.wikimedia.hub.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.people.AccountsFixture;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.tours.ToursFixture;

/** Needs on the real database: who reads them, and what lies there. */
class VisitorNeedsTest {

    private static final CurrentPerson VISITOR = person(1);
    private static final Needs TOLD = new Needs("A ramp", "no nuts", null);

    @TempDir
    Path data;

    private Instant now = ToursFixture.NOW;
    private String party = "visitor";

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people(2);
    }

    private <T> T as(CurrentPerson who, Function<VisitorNeeds, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var needs = new VisitorNeeds();
            needs.needs = new NeedsRepository();
            needs.needs.entities = entities;
            needs.key = NeedsFixture.key(data);
            needs.tours = ToursFixture.tours(entities, who);
            needs.accounts = AccountsFixture.accounts(entities, who);
            needs.stays = NeedsFixture.stays(9, () -> party);
            needs.me = who;
            needs.clock = Clock.fixed(now, ZoneOffset.UTC);
            return work.apply(needs);
        });
    }

    private Needs mine(CurrentPerson who) {
        return as(who, needs -> needs.mine(TOUR));
    }

    private Needs ofStay(CurrentPerson who) {
        return as(who, needs -> needs.ofStay(9));
    }

    private static List<byte[]> rows() {
        List<?> sealed = HubDatabaseFixture.inTransaction(entities ->
                entities.createNativeQuery("SELECT sealed FROM visitor_needs").getResultList());
        return sealed.stream().map(byte[].class::cast).toList();
    }

    @Test
    void whatIsToldIsReadByTheVisitorAndTheHostOfTheStay() {
        as(VISITOR, needs -> needs.tell(TOUR, TOLD));
        assertThat(mine(VISITOR)).isEqualTo(TOLD);
        assertThat(ofStay(VISITOR)).isEqualTo(TOLD);
        party = "host";
        assertThat(ofStay(person(2))).isEqualTo(TOLD);
        party = "coordinator";
        assertThatThrownBy(() -> as(person(2), needs -> needs.ofStay(9))).hasMessage("forbidden");
        assertThat(mine(person(2))).isEqualTo(Needs.NONE);
    }

    @Test
    void theDatabaseHoldsNoWordOfItAndTheKeyIsItsOwnersAlone() throws IOException {
        as(VISITOR, needs -> needs.tell(TOUR, TOLD));
        assertThat(rows()).singleElement().satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("ramp", "nuts"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("visitor-needs.key"))))
                .isEqualTo("rw-------");
        Files.delete(data.resolve("visitor-needs.key"));
        assertThat(mine(VISITOR))
                .as("with another key it is as if nothing were told")
                .isEqualTo(Needs.NONE);
    }

    @Test
    void emptyFieldsDeleteItAsDoesTheAccountsEnd() {
        as(VISITOR, needs -> needs.tell(TOUR, TOLD));
        as(VISITOR, needs -> needs.tell(TOUR, new Needs(" ", "", null)));
        assertThat(rows()).isEmpty();
        as(VISITOR, needs -> needs.tell(TOUR, TOLD));
        as(VISITOR, needs -> {
            needs.forget(new PersonErased(1));
            return true;
        });
        assertThat(rows()).isEmpty();
    }

    @Test
    void itGoesAMonthAfterTheTourIsClosed() {
        as(VISITOR, needs -> needs.tell(TOUR, TOLD));
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery(
                        "UPDATE tour_phase SET begins = '2027-09-01' WHERE phase = 'CLOSED'")
                .executeUpdate());
        now = Instant.parse("2027-10-01T12:00:00Z");
        clear();
        assertThat(rows()).hasSize(1);
        now = Instant.parse("2027-10-03T12:00:00Z");
        clear();
        assertThat(rows()).isEmpty();
    }

    private void clear() {
        as(VISITOR, needs -> {
            needs.clear();
            return true;
        });
    }

    @Test
    void whatIsTooLongIsRefusedWithItsField() {
        assertThatThrownBy(() -> as(VISITOR, needs -> needs.tell(TOUR, new Needs(null, "x".repeat(2001), null))))
                .hasMessageContaining("invalid");
    }
}

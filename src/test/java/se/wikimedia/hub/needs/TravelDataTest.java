package se.wikimedia.hub.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.question.QuestionsFixture.ask;
import static se.wikimedia.hub.question.QuestionsFixture.required;
import static se.wikimedia.hub.question.QuestionsFixture.travel;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.person;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.question.AnswerRow;
import se.wikimedia.hub.question.QuestionsFixture;
import se.wikimedia.hub.tours.ToursFixture;

/** Travel data on the real database: who tells and reads it, what lies there, and when it goes. */
class TravelDataTest {

    private static final CurrentPerson VISITOR = person(1);
    private static final long STAY = 9;

    @TempDir
    Path data;

    private Instant now = ToursFixture.NOW;
    private String party = "visitor";
    private boolean given = true;
    private String arrival = "";

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people(2);
        long slot = ToursFixture.slot(1, NeedsFixture.MAY, 6);
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery(
                        "INSERT INTO placement (id, slot_id, person_id, visitor, active, created)"
                                + " VALUES (?1, ?2, 1, 'person1', 1, '2026-11-01')")
                .setParameter(1, STAY)
                .setParameter(2, slot)
                .executeUpdate());
        var asked = ask(required("Why?"), travel("When do you arrive?")).questions();
        arrival = Integer.toString(asked.get(1).id());
    }

    private <T> T as(CurrentPerson who, Function<TravelData, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var travel = new TravelData();
            travel.kept = new TravelDataRepository();
            travel.kept.entities = entities;
            travel.key = NeedsFixture.key(data);
            travel.questions = QuestionsFixture.questions(entities, who);
            travel.tours = ToursFixture.tours(entities, who);
            travel.stays = NeedsFixture.stays(STAY, () -> party);
            travel.placements = new Placements() {
                @Override
                public Optional<PlaceRow> find(long placement) {
                    return Optional.of(new PlaceRow(STAY, TOUR, 1, "person1", given, null, null, null, null, 1));
                }
            };
            travel.me = who;
            travel.clock = Clock.fixed(now, ZoneOffset.UTC);
            return work.apply(travel);
        });
    }

    private List<AnswerRow> tell(String words) {
        return as(VISITOR, travel -> travel.tell(STAY, Map.of(arrival, words)));
    }

    private List<AnswerRow> read() {
        return as(person(2), travel -> travel.ofStay(STAY));
    }

    private static List<byte[]> rows() {
        List<?> sealed = HubDatabaseFixture.inTransaction(entities ->
                entities.createNativeQuery("SELECT sealed FROM travel_data").getResultList());
        return sealed.stream().map(byte[].class::cast).toList();
    }

    private void clear() {
        as(VISITOR, travel -> {
            travel.clear();
            return true;
        });
    }

    @Test
    void theVisitorTellsItAndTheOtherPartiesReadIt() {
        assertThat(tell(" By train at nine ")).extracting(AnswerRow::text).containsExactly("By train at nine");
        for (var reader : List.of("host", "coordinator")) {
            party = reader;
            assertThat(read()).extracting(AnswerRow::text).containsExactly("By train at nine");
            assertThatThrownBy(() -> tell("By air")).as(reader).hasMessage("forbidden");
        }
        assertThat(ask().standing()).as("what was answered stands").containsExactly(Integer.valueOf(arrival));
    }

    @Test
    void theDatabaseHoldsNoWordOfItAndAnotherStayCannotOpenIt() {
        tell("By train at nine");
        assertThat(rows()).singleElement().satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("train"));
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery("UPDATE travel_data SET person_id = 2")
                .executeUpdate());
        assertThat(read()).noneMatch(AnswerRow::answered);
    }

    @Test
    void emptyFieldsDeleteItAsDoesTheAccountsEnd() {
        tell("By train");
        tell(" ");
        assertThat(rows()).isEmpty();
        tell("By train");
        as(VISITOR, travel -> {
            travel.forget(new PersonErased(1));
            return true;
        });
        assertThat(rows()).isEmpty();
    }

    @Test
    void itGoesWithThePlaceAndAMonthAfterTheTour() {
        tell("By train");
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery(
                        "UPDATE tour_phase SET begins = '2027-09-01' WHERE phase = 'CLOSED'")
                .executeUpdate());
        now = Instant.parse("2027-10-01T12:00:00Z");
        clear();
        assertThat(rows()).hasSize(1);
        now = Instant.parse("2027-10-03T12:00:00Z");
        clear();
        assertThat(rows()).isEmpty();
        tell("By train");
        now = ToursFixture.NOW;
        given = false;
        clear();
        assertThat(rows()).isEmpty();
    }
}

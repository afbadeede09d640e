package se.wikimedia.hub.programme;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.tours.ToursFixture;

/** Programmes on the real database, as the host of {@code de}. */
public final class ProgrammesFixture {

    private ProgrammesFixture() {}

    public static Programmes programmes(EntityManager entities, CurrentPerson who, Clock clock) {
        var programmes = new Programmes();
        programmes.programmes = new ProgrammeRepository();
        programmes.programmes.entities = entities;
        programmes.slots = ToursFixture.slots(entities, who);
        programmes.clock = clock;
        return programmes;
    }

    /** Tells what happens on the first days. */
    public static void tell(long slot, Instant now, String... days) {
        HubDatabaseFixture.transact(
                entities -> programmes(entities, ToursFixture.host("de"), Clock.fixed(now, ZoneOffset.UTC))
                        .put(ToursFixture.TOUR, slot, List.of(days), null));
    }
}

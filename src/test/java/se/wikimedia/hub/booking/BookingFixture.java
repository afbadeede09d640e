package se.wikimedia.hub.booking;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;
import se.wikimedia.hub.tours.ToursFixture;

/** Bookings as the server would run them: each step that the service makes in a transaction of its own. */
final class BookingFixture {

    private BookingFixture() {}

    static Bookings as(CurrentPerson who) {
        var bookings = new Bookings();
        bookings.desk = new Desk();
        bookings.bookings = new Reading();
        bookings.tours = new Tours() {
            @Override
            public TourRow get(String id) {
                return HubDatabaseFixture.inTransaction(
                        entities -> ToursFixture.tours(entities, who).get(id));
            }
        };
        bookings.slots = new Slots() {
            @Override
            public SlotRow get(String tour, long id) {
                return HubDatabaseFixture.inTransaction(
                        entities -> ToursFixture.slots(entities, who).get(tour, id));
            }

            @Override
            public boolean mayChange(String tour, String host) {
                return HubDatabaseFixture.inTransaction(
                        entities -> ToursFixture.slots(entities, who).mayChange(tour, host));
            }
        };
        bookings.me = who;
        bookings.clock = Clock.fixed(ToursFixture.NOW, ZoneOffset.UTC);
        return bookings;
    }

    static BookingDesk desk(EntityManager entities) {
        var desk = new BookingDesk();
        desk.bookings = repository(entities);
        desk.clock = Clock.fixed(ToursFixture.NOW, ZoneOffset.UTC);
        return desk;
    }

    /** A host's slots, in a transaction; places are given back as on the server when one of them is cancelled. */
    static Slots slots(EntityManager entities, CurrentPerson who) {
        return ToursFixture.slots(entities, who, cancelled -> {
            var bookings = as(who);
            bookings.desk = desk(entities);
            bookings.free(cancelled);
        });
    }

    private static BookingRepository repository(EntityManager entities) {
        var repository = new BookingRepository();
        repository.entities = entities;
        return repository;
    }

    /** Reads outside a transaction. */
    private static final class Reading extends BookingRepository {

        @Override
        Optional<BookingRow> find(long placement) {
            return HubDatabaseFixture.inTransaction(
                    entities -> repository(entities).find(placement));
        }

        @Override
        List<BookingRow> in(long slot, long after, int limit) {
            return HubDatabaseFixture.inTransaction(
                    entities -> repository(entities).in(slot, after, limit));
        }
    }

    /** Every call in a transaction of its own. */
    private static final class Desk extends BookingDesk {

        @Override
        BookingRow take(long slot, long person, String visitor) {
            return HubDatabaseFixture.inTransaction(entities -> desk(entities).take(slot, person, visitor));
        }

        @Override
        void giveBack(BookingRow placement) {
            HubDatabaseFixture.transact(entities -> desk(entities).giveBack(placement));
        }
    }
}

package se.wikimedia.hub.booking;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.Told;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;
import se.wikimedia.hub.tours.ToursFixture;

/** Bookings as the server would run them: each step that the service makes in a transaction of its own. */
public final class BookingFixture {

    private static final Clock NOW = Clock.fixed(ToursFixture.NOW, ZoneOffset.UTC);

    private BookingFixture() {}

    static Bookings as(CurrentPerson who) {
        var bookings = new Bookings();
        bookings.desk = new Desk(NOW);
        bookings.bookings = new Reading();
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
        bookings.open = new OpenSlots();
        bookings.open.slots = bookings.slots;
        bookings.open.tours = new Tours() {
            @Override
            public TourRow get(String id) {
                return HubDatabaseFixture.inTransaction(
                        entities -> ToursFixture.tours(entities, who).get(id));
            }
        };
        bookings.me = who;
        bookings.freed = new Told<>(freed -> {});
        bookings.clock = NOW;
        return bookings;
    }

    /** Moving and swapping, each in a transaction of its own. */
    static Swaps swaps(CurrentPerson who) {
        var swaps = new Swaps();
        swaps.moving = new Moving() {
            @Override
            BookingRow move(BookingRow from, long to) {
                return HubDatabaseFixture.inTransaction(
                        entities -> moving(entities).move(from, to));
            }

            @Override
            BookingRow swap(SwapRepository.Swap swap) {
                return HubDatabaseFixture.inTransaction(
                        entities -> moving(entities).swap(swap));
            }
        };
        swaps.bookings = new Reading();
        swaps.swaps = new SwapRepository() {
            @Override
            void wish(long placement, long wanted, Instant now) {
                HubDatabaseFixture.transact(entities -> wishes(entities).wish(placement, wanted, now));
            }

            @Override
            List<SwapRow> of(String tour, long person) {
                return HubDatabaseFixture.inTransaction(
                        entities -> wishes(entities).of(tour, person));
            }

            @Override
            Optional<Swap> acceptable(String tour, long id, long person) {
                return HubDatabaseFixture.inTransaction(
                        entities -> wishes(entities).acceptable(tour, id, person));
            }

            @Override
            boolean remove(long id) {
                return HubDatabaseFixture.inTransaction(
                        entities -> wishes(entities).remove(id));
            }
        };
        var services = as(who);
        swaps.open = services.open;
        swaps.tours = services.open.tours;
        swaps.slots = services.slots;
        swaps.me = who;
        swaps.clock = NOW;
        swaps.freed = services.freed;
        return swaps;
    }

    private static Moving moving(EntityManager entities) {
        var moving = new Moving();
        moving.bookings = repository(entities);
        moving.swaps = wishes(entities);
        moving.desk = desk(entities);
        moving.clock = NOW;
        return moving;
    }

    private static SwapRepository wishes(EntityManager entities) {
        var wishes = new SwapRepository();
        wishes.entities = entities;
        return wishes;
    }

    /** Places as the server gives and takes them at a time, for the hub itself or for who is signed in. */
    public static Placements placements(CurrentPerson who, Clock clock) {
        var placements = new Placements();
        placements.desk = new Desk(clock);
        placements.bookings = new Reading();
        placements.me = who;
        placements.clock = clock;
        return placements;
    }

    /** The visitor's answers to a place, at a time. */
    public static Bookings answers(CurrentPerson who, Clock clock) {
        var bookings = as(who);
        bookings.desk = new Desk(clock);
        return bookings;
    }

    static BookingDesk desk(EntityManager entities) {
        return desk(entities, NOW);
    }

    private static BookingDesk desk(EntityManager entities, Clock clock) {
        var desk = new BookingDesk();
        desk.bookings = repository(entities);
        desk.clock = clock;
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
        Optional<BookingRow> find(long slot, long person) {
            return HubDatabaseFixture.inTransaction(
                    entities -> repository(entities).find(slot, person));
        }

        @Override
        List<BookingRow> due(Instant now) {
            return HubDatabaseFixture.inTransaction(
                    entities -> repository(entities).due(now));
        }

        @Override
        List<PlaceRow> places(String tour) {
            return HubDatabaseFixture.inTransaction(
                    entities -> repository(entities).places(tour));
        }

        @Override
        Optional<PlaceRow> placeOf(long placement) {
            return HubDatabaseFixture.inTransaction(
                    entities -> repository(entities).placeOf(placement));
        }

        @Override
        List<PlaceRow> placesOf(long person) {
            return HubDatabaseFixture.inTransaction(
                    entities -> repository(entities).placesOf(person));
        }

        @Override
        List<BookingRow> in(long slot, long after, int limit) {
            return HubDatabaseFixture.inTransaction(
                    entities -> repository(entities).in(slot, after, limit));
        }
    }

    /** Every call in a transaction of its own. */
    private static final class Desk extends BookingDesk {

        private Desk(Clock clock) {
            this.clock = clock;
        }

        @Override
        BookingRow take(long slot, long person, String visitor) {
            return HubDatabaseFixture.inTransaction(
                    entities -> desk(entities, clock).take(slot, person, visitor));
        }

        @Override
        List<BookingRow> due() {
            return HubDatabaseFixture.inTransaction(
                    entities -> desk(entities, clock).due());
        }

        @Override
        void giveBack(BookingRow placement, Outcome outcome) {
            HubDatabaseFixture.transact(entities -> desk(entities, clock).giveBack(placement, outcome));
        }

        @Override
        BookingRow offer(long slot, long person, String visitor, Instant answerBy) {
            return HubDatabaseFixture.inTransaction(
                    entities -> desk(entities, clock).offer(slot, person, visitor, answerBy));
        }

        @Override
        BookingRow confirm(BookingRow placement) {
            return HubDatabaseFixture.inTransaction(
                    entities -> desk(entities, clock).confirm(placement));
        }

        @Override
        void lapse(BookingRow placement) {
            HubDatabaseFixture.transact(entities -> desk(entities, clock).lapse(placement));
        }
    }
}

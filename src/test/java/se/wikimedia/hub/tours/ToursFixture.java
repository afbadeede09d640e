package se.wikimedia.hub.tours;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.Told;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.community.CommunitiesFixture;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Library;

/** Tours and slots on the real database, for whoever a test wants to be. */
public final class ToursFixture {

    public static final String TOUR = "grand-tour";
    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);

    private ToursFixture() {}

    /** Empty tables, three affiliates and one tour whose applications are open. */
    public static void begin() {
        HubDatabaseFixture.empty();
        HubDatabaseFixture.transact(entities -> {
            for (var country : List.of("de", "fr", "cz")) {
                entities.createNativeQuery("INSERT INTO community (id, name, country, tier)"
                                + " VALUES (?1, ?1, UPPER(?1), 'BASELINE')")
                        .setParameter(1, country)
                        .executeUpdate();
            }
        });
        as(coordinator(), services -> services.tours().create(tour(TOUR, true)));
    }

    /** Accounts with the ids 1 to {@code count}. */
    public static void people(int count) {
        HubDatabaseFixture.transact(entities -> {
            for (long id = 1; id <= count; id++) {
                entities.createNativeQuery(
                                "INSERT INTO person (id, username, display_name, languages, country, time_zone, created)"
                                        + " VALUES (?1, ?2, ?2, 'en', 'TZ', 'UTC', '2026-01-01')")
                        .setParameter(1, id)
                        .setParameter(2, "person" + id)
                        .executeUpdate();
            }
        });
    }

    /** From now on applications are being scored. */
    public static void closeApplications() {
        var draft = tour(TOUR, true);
        var phases = Map.of("scoring", LocalDate.of(2026, 11, 20), "closed", LocalDate.of(2027, 12, 1));
        as(coordinator(), services -> services.tours()
                .change(
                        TOUR,
                        new TourDraft(
                                null,
                                draft.title(),
                                null,
                                draft.zone(),
                                phases,
                                null,
                                draft.directBooking(),
                                null,
                                null,
                                null,
                                null),
                        null));
    }

    public static TourDraft tour(String id, boolean directBooking) {
        return new TourDraft(
                id, "Grand Tour", null, "Europe/Stockholm", null, null, directBooking, null, null, null, null);
    }

    static SlotDraft slot(String host, int capacity, String status) {
        return new SlotDraft(
                host,
                "Photographing in a museum",
                "Berlin",
                52.52,
                13.405,
                "Monday to Sunday; bring a camera.",
                null,
                MONDAY,
                MONDAY.plusDays(6),
                "Europe/Berlin",
                capacity,
                0,
                List.of("de", "en"),
                List.of("museums"),
                List.of("travel"),
                30,
                status);
    }

    /** A published slot from this day on for so many nights. */
    public static long slot(int capacity, LocalDate first, int nights) {
        var dated = dated(capacity, first, nights);
        return as(host("de"), services -> services.slots().offer(TOUR, dated).id());
    }

    public static SlotDraft dated(int capacity, LocalDate first, int nights) {
        var draft = slot("de", capacity, "published");
        return new SlotDraft(
                draft.host(),
                draft.title(),
                draft.place(),
                draft.latitude(),
                draft.longitude(),
                draft.programme(),
                draft.accessibility(),
                first,
                first.plusDays(nights),
                draft.zone(),
                capacity,
                draft.reserved(),
                draft.languages(),
                draft.topics(),
                draft.covered(),
                draft.visaLeadDays(),
                draft.status());
    }

    public static CurrentPerson host(String affiliate) {
        return person(11, new SignedIn.Grant(Role.HOST, affiliate));
    }

    public static CurrentPerson coordinator() {
        return person(12, new SignedIn.Grant(Role.COORDINATOR, ""));
    }

    public static CurrentPerson person(long id, SignedIn.Grant... grants) {
        var person = new CurrentPerson();
        person.is(new SignedIn(id, "person" + id, "Person", List.of("en"), ZoneId.of("Europe/Prague"), Set.of(grants)));
        return person;
    }

    /** The services in one transaction. */
    record Services(Tours tours, Slots slots) {}

    static <T> T as(CurrentPerson who, Function<Services, T> work) {
        return HubDatabaseFixture.inTransaction(
                entities -> work.apply(new Services(tours(entities, who), slots(entities, who))));
    }

    public static Tours tours(EntityManager entities, CurrentPerson who) {
        var tours = new Tours();
        tours.tours = repository(entities);
        tours.library = new Library() {
            @Override
            public Optional<LearningModule> find(String moduleId) {
                return Optional.empty();
            }
        };
        tours.me = who;
        tours.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        tours.madeLike = new Told<>(made -> {});
        return tours;
    }

    public static Slots slots(EntityManager entities, CurrentPerson who) {
        return slots(entities, who, cancelled -> {});
    }

    public static Slots slots(EntityManager entities, CurrentPerson who, Consumer<SlotCancelled> listener) {
        var slots = new Slots();
        slots.slots = new SlotRepository();
        slots.slots.entities = entities;
        slots.tours = repository(entities);
        slots.blackouts = blackouts(entities);
        var communities = new CommunitiesFixture();
        communities.use(entities);
        slots.communities = communities.communities();
        slots.me = who;
        slots.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        slots.cancelled = new Told<>(listener);
        return slots;
    }

    public static Blackouts blackouts(EntityManager entities, CurrentPerson who) {
        var blackouts = new Blackouts();
        blackouts.blackouts = blackouts(entities);
        var communities = new CommunitiesFixture();
        communities.use(entities);
        blackouts.communities = communities.communities();
        blackouts.me = who;
        return blackouts;
    }

    private static BlackoutRepository blackouts(EntityManager entities) {
        var repository = new BlackoutRepository();
        repository.entities = entities;
        return repository;
    }

    private static TourRepository repository(EntityManager entities) {
        var repository = new TourRepository();
        repository.entities = entities;
        return repository;
    }
}

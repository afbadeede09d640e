package se.wikimedia.hub.news;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.people.PeopleFixture;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;

/** News on the real database, with the real texts; mails would go to a server that a test has to bring. */
public final class NewsFixture {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final String HUB = "https://hub.example.org/";

    private NewsFixture() {}

    /** Read when they are needed first: a process that only sends mails needs none. */
    private static final class Texts {
        private static final Messages MESSAGES = Messages.load(
                Languages.standard(), List.of(Path.of("translations/ui").toUri()));
    }

    static Messages messages() {
        return Texts.MESSAGES;
    }

    /** The key that the migration makes and {@link HubDatabaseFixture#empty()} takes away. */
    public static void key() {
        HubDatabaseFixture.transact(
                entities -> entities.createNativeQuery("INSERT INTO news_key (id, secret) VALUES (1, RANDOM_BYTES(32))")
                        .executeUpdate());
    }

    public static void person(long id, String email, String languages, String zone) {
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery(
                        "INSERT INTO person (id, username, display_name, email, languages, time_zone, created)"
                                + " VALUES (?1, ?2, ?2, ?3, ?4, ?5, '2026-01-01')")
                .setParameter(1, id)
                .setParameter(2, "person" + id)
                .setParameter(3, email)
                .setParameter(4, languages)
                .setParameter(5, zone)
                .executeUpdate());
    }

    /** For rooms that tell something; needs a key only when they do. */
    public static News news(EntityManager entities, Clock clock) {
        return news(entities, clock, 1);
    }

    static News news(EntityManager entities, Clock clock, long person) {
        var news = new News();
        news.notices = notices(entities);
        news.choices = choices(entities);
        news.directory = PeopleFixture.directory(entities);
        news.messages = messages();
        news.mails = settings();
        news.me = new CurrentPerson();
        news.me.is(new SignedIn(person, "person" + person, "Person", List.of("en"), ZoneOffset.UTC, Set.of()));
        news.clock = clock;
        return news;
    }

    static <T> T as(long person, Clock clock, Function<News, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> work.apply(news(entities, clock, person)));
    }

    static void tell(long person, Tiding tiding, Clock clock) {
        HubDatabaseFixture.transact(entities -> news(entities, clock).tell(person, tiding));
    }

    /** The Message-ID of a mail that may be answered. */
    public static String messageId(String thread, long person) {
        return HubDatabaseFixture.inTransaction(entities -> new MailThread(thread, person)
                .messageId(
                        UUID.randomUUID().toString(),
                        "hub.example.org",
                        choices(entities).key()));
    }

    static Tiding made(long number) {
        return new Tiding(NewsKind.MADE, "made:" + number, "/help/" + number, Map.of("title", "Scanning"), false);
    }

    static MailSettings settings() {
        var settings = new MailSettings();
        settings.smtp = Optional.of("smtp://localhost:1");
        settings.from = Optional.of("hub@example.org");
        settings.baseUrl = HUB;
        return settings;
    }

    static NoticeRepository notices(EntityManager entities) {
        var notices = new NoticeRepository();
        notices.entities = entities;
        return notices;
    }

    static ChoiceRepository choices(EntityManager entities) {
        var choices = new ChoiceRepository();
        choices.entities = entities;
        return choices;
    }

    /** Stands still until it is told. */
    static final class SetClock extends Clock {

        private volatile Instant now = NOON;

        void set(Instant then) {
            now = then;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

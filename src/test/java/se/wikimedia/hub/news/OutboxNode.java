package se.wikimedia.hub.news;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.people.PeopleFixture;

/** A node's outbox: every call in a transaction of its own, as the server opens them. Also a process to be killed. */
final class OutboxNode extends Outbox {

    private final EntityManagerFactory database;

    OutboxNode(EntityManagerFactory database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Sends all there is. Arguments: the mail server's port, and by how many minutes the clock is ahead. */
    public static void main(String[] arguments) {
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(Long.parseLong(arguments[1])));
        var server = SmtpServer.of("smtp://localhost:" + arguments[0], "hub@example.org");
        new OutboxRound(new OutboxNode(HubDatabaseFixture.entityManagers(), clock), server).walk();
    }

    private <T> T within(Function<Outbox, T> work) {
        try (var entities = database.createEntityManager()) {
            entities.getTransaction().begin();
            var result = work.apply(outbox(entities));
            entities.getTransaction().commit();
            return result;
        }
    }

    private Outbox outbox(EntityManager entities) {
        var outbox = new Outbox();
        outbox.notices = NewsFixture.notices(entities);
        outbox.choices = NewsFixture.choices(entities);
        outbox.directory = PeopleFixture.directory(entities);
        outbox.mails = NewsFixture.settings();
        outbox.clock = clock;
        return outbox;
    }

    @Override
    List<Long> due() {
        return within(Outbox::due);
    }

    @Override
    Optional<Mail> take(long id) {
        return within(outbox -> outbox.take(id));
    }

    @Override
    void note(long id, Postbox.Fate fate) {
        within(outbox -> {
            outbox.note(id, fate);
            return true;
        });
    }

    @Override
    List<Long> digestsDue() {
        return within(Outbox::digestsDue);
    }

    @Override
    void digest(long person) {
        within(outbox -> {
            outbox.messages = NewsFixture.messages();
            outbox.digest(person);
            return true;
        });
    }
}

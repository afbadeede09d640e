package se.wikimedia.hub.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;

/**
 * Processes that send mails are killed at any moment. How many of both can be set: {@code -Dhub.mails=10000
 * -Dhub.kills=50} takes five minutes of processor time.
 */
class OutboxUnderKillsTest {

    private static final int MAILS = Integer.getInteger("hub.mails", 1_000);
    private static final int KILLS = Integer.getInteger("hub.kills", 8);
    private static final int LEASE_MINUTES = (int) Outbox.LEASE.toMinutes() + 1;

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Test
    void loseNoMailAndRepeatOneForEachKillAtMost() throws Exception {
        long seed = Long.getLong("hub.seed", 20_261_121);
        System.out.println("seed " + seed);
        var random = new Random(seed);
        HubDatabaseFixture.empty();
        NewsFixture.key();
        NewsFixture.person(1, "reader@example.org", "en", "UTC");
        var wanted = write();
        mails.start();
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                int reached = mails.getReceivedMessages().length + random.nextInt(2 * MAILS / KILLS / 3) + 1;
                var sender = sender(kill);
                assertThat(mails.waitForIncomingEmail(TimeUnit.MINUTES.toMillis(1), reached))
                        .isTrue();
                sender.destroyForcibly().waitFor();
            }
            assertThat(mails.getReceivedMessages()).as("left for the last").hasSizeLessThan(MAILS);
            assertThat(sender(KILLS + 1).waitFor()).isZero();
            assertThat(came()).isEqualTo(wanted);
            assertThat(mails.getReceivedMessages().length).isBetween(MAILS, MAILS + KILLS);
        } finally {
            mails.stop();
        }
        assertThat(states()).containsExactly("SENT " + MAILS);
    }

    /** The Message-IDs. */
    private static Set<String> write() {
        HubDatabaseFixture.transact(entities -> {
            var news = NewsFixture.news(entities, Clock.systemUTC());
            for (int i = 0; i < MAILS; i++) {
                news.tell(1, NewsFixture.made(i));
            }
        });
        return new HashSet<>(column("SELECT message_id FROM outbox"));
    }

    private static List<String> states() {
        return column("SELECT CONCAT(state, ' ', COUNT(*)) FROM outbox GROUP BY state");
    }

    private static List<String> column(String query) {
        return HubDatabaseFixture.inTransaction(entities -> {
            List<?> values = entities.createNativeQuery(query).getResultList();
            return values.stream().map(String::valueOf).toList();
        });
    }

    private Set<String> came() throws Exception {
        var ids = new HashSet<String>();
        for (var mail : mails.getReceivedMessages()) {
            ids.add(mail.getHeader("Message-ID")[0]);
        }
        return ids;
    }

    /** Each one's clock is ahead of the last one's by more than a lease, as if somebody had waited. */
    private Process sender(int number) throws IOException, SQLException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OutboxNode.class.getName(),
                String.valueOf(mails.getSmtp().getPort()),
                String.valueOf(number * LEASE_MINUTES));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(new HashMap<>(HubDatabaseFixture.environment()));
        return builder.start();
    }
}

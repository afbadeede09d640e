package se.wikimedia.hub.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.attachment.AttachmentsFixture;
import se.wikimedia.hub.community.CommunitiesFixture;
import se.wikimedia.hub.conversation.ConversationsFixture;
import se.wikimedia.hub.guest.GuestSent;
import se.wikimedia.hub.guest.GuestsFixture;
import se.wikimedia.hub.helpdesk.RequestsFixture;
import se.wikimedia.hub.mail.ReadMail;
import se.wikimedia.hub.news.NewsFixture;

/** From a mailbox on a real IMAP server to what the database holds. */
class MailboxRoundTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String OWN = "hub@hub.example.org";
    private static final int UNLIMITED = 1_000_000;
    private static final long ASKER = 1;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final MailboxNode node = new MailboxNode(CLOCK, UNLIMITED);
    private GreenMailUser mailbox;

    @BeforeEach
    void open() {
        HubDatabaseFixture.empty();
        NewsFixture.key();
        NewsFixture.person(ASKER, "ada@example.org", "en", "UTC");
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery(
                        "INSERT INTO mail_turn (id, node, until, trouble) VALUES (1, '', '2026-01-01', '')")
                .executeUpdate());
        HubDatabaseFixture.transact(entities -> {
            var communities = new CommunitiesFixture();
            communities.use(entities);
            communities.demoArrives();
        });
        server.start();
        mailbox = server.setUser("help@hub.example.org", "help", "secret");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private ImapServer address() {
        return ImapServer.of("imap://help:secret@127.0.0.1:" + server.getImap().getPort() + "/INBOX");
    }

    private void walk() {
        walk(node);
    }

    private void walk(MailIntake intake) {
        new MailboxRound(address(), intake, OWN).walk();
    }

    private void arrives(String text) {
        try {
            mailbox.deliver(new MimeMessage(
                    SESSION, new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void arrivesFile(String name) {
        try {
            var raw = Files.readAllBytes(Path.of("src/test/resources/mailbox", name + ".eml"));
            mailbox.deliver(new MimeMessage(SESSION, new ByteArrayInputStream(raw)));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mail(String from, String id, String more) {
        return "From: " + from + "\nTo: help@hub.example.org\nSubject: Maps\nMessage-ID: <" + id + "@example.org>\n"
                + more + "\nWhere do we find a guide?\n";
    }

    private int count(String folder) {
        try (var store = Session.getInstance(address().properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), "help", "secret");
            var opened = store.getFolder(folder);
            return opened.exists() ? opened.getMessageCount() : 0;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<?> rows(String query) {
        return HubDatabaseFixture.inTransaction(
                entities -> entities.createNativeQuery(query).getResultList());
    }

    private static long number(String query) {
        return ((Number) rows(query).get(0)).longValue();
    }

    private static long questions() {
        return number("SELECT COUNT(*) FROM guest_question");
    }

    private static long request() {
        return HubDatabaseFixture.inTransaction(entities -> RequestsFixture.asked(entities, "Where?", false));
    }

    private static List<String> messages(long request) {
        return HubDatabaseFixture.inTransaction(entities -> ConversationsFixture.texts(entities, request));
    }

    @Test
    void aMailBecomesAQuestionThatWaitsForItsSender() {
        arrives(mail("Ada <ada@example.org>", "1", ""));
        walk();
        assertThat(questions()).isEqualTo(1);
        assertThat(rows("SELECT email FROM guest_question")).isEqualTo(List.of("ada@example.org"));
        assertThat(rows("SELECT kind FROM outbox WHERE address = 'ada@example.org'"))
                .isEqualTo(List.of("CONFIRM"));
        assertThat(number("SELECT COUNT(*) FROM help_request"))
                .as("also where an account has that address")
                .isZero();
        assertThat(count("INBOX")).isZero();
        assertThat(count("Hub-Taken")).isEqualTo(1);
    }

    @Test
    void aMailThatComesTwiceIsOne() {
        arrives(mail("ada@example.org", "1", ""));
        arrives(mail("ada@example.org", "1", "Received: from elsewhere\n"));
        walk();
        walk();
        assertThat(questions()).isEqualTo(1);
        assertThat(count("INBOX")).isZero();
    }

    @Test
    void nobodyTakesAMailsPlaceByItsId() {
        arrives(mail("eve@example.org", "1", ""));
        arrives(mail("ada@example.org", "1", ""));
        walk();
        assertThat(questions()).isEqualTo(2);
    }

    @Test
    void aNodeThatDiesBeforeItMovesAMailLeavesOneQuestion() {
        arrives(mail("ada@example.org", "1", ""));
        var dying = new MailboxNode(CLOCK, UNLIMITED) {
            @Override
            Fate take(ReadMail mail) {
                super.take(mail);
                throw new IllegalStateException("the power is out");
            }
        };
        walk(dying);
        assertThat(questions()).isEqualTo(1);
        assertThat(count("INBOX")).isEqualTo(1);
        walk();
        assertThat(questions()).isEqualTo(1);
        assertThat(count("INBOX")).isZero();
        assertThat(count("Hub-Taken")).isEqualTo(1);
    }

    @Test
    void aMailAtWhichItFailsHoldsNobodyUpAndIsLookedAtInTheEnd() {
        arrives(mail("ada@example.org", "bad", ""));
        arrives(mail("bea@example.org", "good", ""));
        var failing = new MailboxNode(CLOCK, UNLIMITED) {
            @Override
            Fate take(ReadMail mail) {
                if (mail.from().startsWith("ada")) {
                    throw new IllegalStateException("never");
                }
                return super.take(mail);
            }
        };
        var round = new MailboxRound(address(), failing, OWN);
        round.walk();
        assertThat(questions()).isEqualTo(1);
        assertThat(count("INBOX")).isEqualTo(1);
        for (int i = 0; i < 4; i++) {
            round.walk();
        }
        assertThat(count("INBOX")).isZero();
        assertThat(count("Hub-Look")).isEqualTo(1);
    }

    @Test
    void twoNodesAtOnceTakeEachMailOnce() throws Exception {
        int mails = 40;
        for (int i = 0; i < mails; i++) {
            arrives(mail("somebody" + i + "@example.org", "m" + i, ""));
        }
        var together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            var own = new MailboxNode(CLOCK, UNLIMITED);
            done.add(nodes.submit(() -> {
                together.await();
                walk(own);
                walk(own);
                return true;
            }));
        }
        for (var each : done) {
            each.get();
        }
        nodes.shutdown();
        assertThat(questions()).isEqualTo(mails);
        assertThat(number("SELECT COUNT(*) FROM mail_seen")).isEqualTo(mails);
        assertThat(count("INBOX")).isZero();
        assertThat(count("Hub-Taken")).isEqualTo(mails);
    }

    /** As if the turn had run out while the first node was busy. */
    @Test
    void alsoWhereBothThinkThatItIsTheirTurn() throws Exception {
        int mails = 25;
        for (int i = 0; i < mails; i++) {
            arrives(mail("somebody" + i + "@example.org", "m" + i, ""));
        }
        var together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            var own = new MailboxNode(CLOCK, UNLIMITED) {
                @Override
                boolean turn() {
                    return true;
                }
            };
            done.add(nodes.submit(() -> {
                together.await();
                walk(own);
                return true;
            }));
        }
        for (var each : done) {
            each.get();
        }
        nodes.shutdown();
        walk();
        assertThat(questions()).isEqualTo(mails);
        assertThat(number("SELECT COUNT(*) FROM outbox")).isEqualTo(mails);
        assertThat(count("INBOX")).isZero();
    }

    @Test
    void aProgramsMailIsSeenAndNotAnswered() {
        for (var name : List.of(
                "vacation", "precedence", "exchange-suppress", "return-path-empty", "list", "daemon", "dsn", "own")) {
            arrivesFile(name);
        }
        walk();
        assertThat(questions()).isZero();
        assertThat(number("SELECT COUNT(*) FROM outbox")).isZero();
        assertThat(rows("SELECT DISTINCT fate FROM mail_seen")).isEqualTo(List.of("AUTOMATIC"));
        assertThat(count("Hub-Passed")).isEqualTo(8);
    }

    @Test
    void whatCannotBeTakenIsKeptForSomebodyToLookAt() throws MessagingException {
        for (var name : List.of("from-missing", "from-several", "from-broken", "garbage", "nothing")) {
            arrivesFile(name);
        }
        walk();
        assertThat(questions()).isZero();
        assertThat(count("INBOX")).isZero();
        try (var store = Session.getInstance(address().properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), "help", "secret");
            var look = store.getFolder("Hub-Look");
            look.open(Folder.READ_ONLY);
            assertThat(look.getMessages()).hasSize(5);
            for (Message each : look.getMessages()) {
                assertThat(each.isSet(Flags.Flag.FLAGGED)).isTrue();
            }
        }
    }

    @Test
    void everyMailOfTheCollectionFindsItsPlace() throws IOException {
        List<Path> all;
        try (var files = Files.list(Path.of("src/test/resources/mailbox"))) {
            all = files.sorted().toList();
        }
        for (var each : all) {
            arrivesFile(each.getFileName().toString().replace(".eml", ""));
        }
        walk();
        assertThat(count("INBOX")).isZero();
        assertThat(count("Hub-Taken") + count("Hub-Passed") + count("Hub-Look")).isEqualTo(all.size());
        assertThat(number("SELECT COUNT(*) FROM mail_seen")).isEqualTo(all.size());
        assertThat(questions()).isGreaterThan(25);
    }

    @Test
    void aMailThatIsTooLargeIsntFetched() {
        arrives(mail("ada@example.org", "1", "") + "x".repeat(76).concat("\n").repeat(350_000));
        arrives(mail("bea@example.org", "2", ""));
        walk();
        assertThat(rows("SELECT fate FROM mail_seen ORDER BY id")).isEqualTo(List.of("TOO_LARGE", "QUESTION"));
        assertThat(count("Hub-Look")).isEqualTo(1);
    }

    @Test
    void oneSenderDoesntDrownTheOthers() {
        var strict = new MailboxNode(CLOCK, 3);
        for (int i = 0; i < 5; i++) {
            arrives(mail("ada@example.org", "m" + i, ""));
        }
        arrives(mail("bea@example.org", "1", ""));
        walk(strict);
        assertThat(questions()).isEqualTo(4);
        assertThat(count("Hub-Look")).isEqualTo(2);
        assertThat(number("SELECT COUNT(*) FROM mail_seen WHERE fate = 'TOO_MANY'"))
                .isEqualTo(2);
    }

    @Test
    void anAnswerBecomesAMessageOfWhoHasAsked() {
        long request = request();
        var id = NewsFixture.messageId("request-" + request, ASKER);
        arrives(mail("Ada <ADA@example.org>", "1", "In-Reply-To: " + id + "\n"));
        walk();
        assertThat(questions()).isZero();
        assertThat(messages(request)).containsExactly("Where do we find a guide?");
        assertThat(rows("SELECT author FROM request_message").get(0)).isEqualTo(ASKER);
    }

    @Test
    void aThreadIsWorthNothingFromAnotherAddressOrInAnotherRequest() {
        long request = request();
        NewsFixture.person(2, "eve@example.org", "en", "UTC");
        var id = NewsFixture.messageId("request-" + request, ASKER);
        arrives(mail("eve@example.org", "1", "In-Reply-To: " + id + "\n"));
        arrives(mail("eve@example.org", "2", "In-Reply-To: " + id.replace("." + ASKER + ".", ".2.") + "\n"));
        arrives(mail("ada@example.org", "3", "In-Reply-To: <" + id.substring(1, 20) + "@hub.example.org>\n"));
        arrives(mail("eve@example.org", "4", "In-Reply-To: " + NewsFixture.messageId("request-" + request, 2) + "\n"));
        walk();
        assertThat(messages(request)).isEmpty();
        assertThat(questions()).isEqualTo(4);
    }

    @Test
    void aGuestsAnswerFindsTheirRequestOnceTheyAreConfirmed() {
        arrives(mail("guest@example.org", "1", ""));
        walk();
        long question = number("SELECT id FROM guest_question");
        var id = NewsFixture.messageId("guest-" + question, 0);
        arrives(mail("guest@example.org", "2", "References: <x@y> " + id + "\n"));
        walk();
        assertThat(questions()).as("there is nothing to answer yet").isEqualTo(2);
        long request = request();
        HubDatabaseFixture.transact(entities -> GuestsFixture.send(entities, question, request));
        arrives(mail("guest@example.org", "3", "References: <x@y> " + id + "\n"));
        arrives(mail("eve@example.org", "4", "References: <x@y> " + id + "\n"));
        walk();
        assertThat(messages(request)).hasSize(1);
        assertThat(questions()).isEqualTo(3);
    }

    @Test
    void filesWaitWithTheQuestionAndGoWithIt() {
        arrivesFile("attachment");
        walk();
        long question = number("SELECT id FROM guest_question");
        assertThat(rows("SELECT name FROM mail_file")).isEqualTo(List.of("karta år 1700.pdf"));
        long request = request();
        HubDatabaseFixture.transact(entities -> node.over(entities).tell(new GuestSent(question, request, null)));
        List<String> names = HubDatabaseFixture.inTransaction(entities -> AttachmentsFixture.names(entities, request));
        assertThat(names).containsExactly("karta-år-1700.pdf");
        assertThat(number("SELECT COUNT(*) FROM mail_file")).isZero();
    }

    @Test
    void aServerThatIsAwayIsToldAndTriedAgain() {
        arrives(mail("ada@example.org", "1", ""));
        new MailboxRound(
                        ImapServer.of("imap://help:wrong@127.0.0.1:"
                                + server.getImap().getPort()),
                        node,
                        OWN)
                .walk();
        assertThat(number("SELECT COUNT(*) FROM mail_turn WHERE trouble <> ''")).isEqualTo(1);
        walk();
        assertThat(number("SELECT COUNT(*) FROM mail_turn WHERE trouble = ''")).isEqualTo(1);
        assertThat(questions()).isEqualTo(1);
    }

    @Test
    void passwordsStayOutOfLogsAndUrlsAreUnderstood() {
        var read = ImapServer.of("imaps://us%40er:p%3Aw+d@mail.example.org/Help%20desk");
        assertThat(read.user()).isEqualTo("us@er");
        assertThat(read.password()).isEqualTo("p:w+d");
        assertThat(read.folder()).isEqualTo("Help desk");
        assertThat(read.port()).isEqualTo(993);
        assertThat(read.toString()).doesNotContain("p:w");
        assertThat(ImapServer.of("imap://a:b@mail.example.org").properties())
                .containsEntry("mail.imap.starttls.required", "true");
        assertThatThrownBy(() -> ImapServer.of("http://a:b@mail.example.org"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

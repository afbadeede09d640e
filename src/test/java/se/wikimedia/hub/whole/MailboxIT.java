package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asking and answering by mail alone, but for one link; the agent sits at the desk. */
class MailboxIT {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Pattern LINK = Pattern.compile("/help/guest/[\\w-]{43}");
    private static final GreenMail OUT = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final GreenMail IN = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    private static GreenMailUser mailbox;
    private static RunningHub hub;

    @BeforeAll
    static void open() {
        OUT.start();
        IN.start();
        mailbox = IN.setUser("help@example.org", "help", "secret");
        hub = RunningHub.startAgain(
                        "mailbox",
                        Map.of(
                                "HUB_SMTP_URL",
                                "smtp://127.0.0.1:" + OUT.getSmtp().getPort(),
                                "HUB_MAIL_FROM",
                                "Hub <help@example.org>",
                                "HUB_IMAP_URL",
                                "imap://help:secret@127.0.0.1:" + IN.getImap().getPort() + "/INBOX",
                                "HUB_MAILBOX_PAUSE_SECONDS",
                                "1"))
                .awaitReady();
    }

    @AfterAll
    static void close() {
        hub.close();
        IN.stop();
        OUT.stop();
    }

    private static void arrives(String from, String more, String body) throws MessagingException {
        var text = "From: " + from + "\r\nTo: help@example.org\r\nSubject: Maps of 1700\r\nMIME-Version: 1.0\r\n" + more
                + "\r\n" + body;
        mailbox.deliver(new MimeMessage(SESSION, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for two minutes").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    /** The latest mail that somebody got, when they have so many. */
    private static MimeMessage mail(String to, int number) {
        await(() -> mailsTo(to).size() >= number);
        return mailsTo(to).get(number - 1);
    }

    private static List<MimeMessage> mailsTo(String address) {
        return List.of(OUT.getReceivedMessages()).stream()
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String link(MimeMessage mail) throws MessagingException, IOException {
        var text =
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    @Test
    void aGuestAsksConfirmsOnceAndTalksByMail() throws Exception {
        var guest = "guest@example.org";
        arrives(
                "Gia <" + guest + ">",
                "Message-ID: <q1@example.org>\r\nContent-Type: multipart/mixed; boundary=b\r\n",
                "--b\r\nContent-Type: text/plain\r\n\r\nWhere is a guide?\r\n--b\r\n"
                        + "Content-Type: text/plain; name=list.txt\r\nContent-Disposition: attachment; filename=list.txt\r\n\r\n"
                        + "one map\r\n--b--\r\n");
        var page = link(mail(guest, 1));
        var agent = new Caller(hub, hub.demoToken("agent"));
        assertThat(agent.get("/api/desk?q=Maps+guide").body()).doesNotContain("Maps of 1700");

        var visitor = new Visitor(hub);
        assertThat(visitor.get(page).body())
                .contains("Where is a guide?")
                .contains("list.txt")
                .contains("id=\"community\"");
        var unsaid = visitor.post(page, Map.of("act", "send", "visibility", "private", "language", "en"));
        assertThat(unsaid.statusCode()).isEqualTo(400);
        assertThat(visitor.post(
                                page,
                                Map.of("act", "send", "visibility", "private", "language", "en", "community", "de"))
                        .statusCode())
                .isEqualTo(302);
        var found = Json.of(agent.get("/api/desk?q=Maps+guide")).get("items");
        assertThat(found).hasSize(1);
        long id = found.get(0).get("id").asLong();
        assertThat(agent.get("/api/attachments?request=" + id).body()).contains("list.txt");

        agent.post("/api/request-messages/" + id, "{\"text\":\"Which collection?\"}");
        var asked = mail(guest, 2).getMessageID();
        arrives(
                guest,
                "Message-ID: <a1@example.org>\r\nIn-Reply-To: " + asked + "\r\nContent-Type: text/plain\r\n",
                "The maps.\r\n\r\nOn Sun, 22 Nov 2026 at 10:00, Hub wrote:\r\n> Which collection?\r\n");
        await(() ->
                Json.of(agent.get("/api/request-messages/" + id)).get("items").size() == 2);
        var answer =
                Json.of(agent.get("/api/request-messages/" + id)).get("items").get(1);
        assertThat(answer.get("text").asText()).isEqualTo("The maps.");
        assertThat(answer.get("side").asText()).isEqualTo("asker");
    }

    @Test
    void whoHasAnAccountOfThatAddressAsksWithIt() throws Exception {
        var made = hub.send(
                "POST",
                "/api/people",
                "{\"username\":\"maria\",\"password\":\"" + RunningHub.PASSWORD
                        + "\",\"email\":\"maria@example.org\",\"languages\":[\"en\"],\"community\":\"de\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        arrives("maria@example.org", "Message-ID: <m1@example.org>\r\nContent-Type: text/plain\r\n", "How?\r\n");
        var link = link(mail("maria@example.org", 1));
        var code = link.substring(link.lastIndexOf('/') + 1);
        var maria = new Caller(hub, hub.token("maria", RunningHub.PASSWORD));
        assertThat(Json.of(maria.get("/api/requests")).toString())
                .as("an address alone is nobody")
                .doesNotContain("How?");
        assertThat(new Caller(hub, hub.demoToken("learner"))
                        .post("/api/guest-requests/" + code + "/claim", "")
                        .statusCode())
                .isEqualTo(403);
        var claimed = maria.post("/api/guest-requests/" + code + "/claim", "");
        assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(200);
        long id = Json.of(claimed).get("request").asLong();
        assertThat(Json.of(maria.get("/api/requests/" + id)).get("mine").asBoolean())
                .isTrue();
        assertThat(hub.get(link).statusCode()).as("the guest is forgotten").isEqualTo(404);
    }

    @Test
    void adminsSeeWhatBecameOfMailsAndNothingThatTheySay() throws Exception {
        arrives("robot@example.org", "Auto-Submitted: auto-replied\r\nMessage-ID: <r1@example.org>\r\n", "Away.\r\n");
        var admin = new Caller(hub, hub.demoToken("admin"));
        await(() -> admin.get("/api/mailbox").body().contains("automatic"));
        assertThat(admin.get("/api/mailbox").body()).doesNotContain("robot");
        assertThat(Visitor.demo(hub, "admin").get("/admin/mailbox").body()).contains("Hub-Passed");
        assertThat(mailsTo("robot@example.org")).isEmpty();
    }
}

package se.wikimedia.hub.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.shared.problem.Problem;

/** From what is told to what arrives, over SMTP. */
class OutboxTest {

    private static final long READER = 2;

    private final NewsFixture.SetClock clock = new NewsFixture.SetClock();
    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void somebodyReads() {
        HubDatabaseFixture.empty();
        NewsFixture.key();
        NewsFixture.person(1, "one@example.org", "en", "UTC");
        NewsFixture.person(READER, "reader@example.org", "sw sv en", "Asia/Tokyo");
        mails.start();
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    private OutboxNode node() {
        return new OutboxNode(HubDatabaseFixture.entityManagers(), clock);
    }

    private void walk() {
        walkTo(mails.getSmtp().getPort());
    }

    private void walkTo(int port) {
        new OutboxRound(node(), SmtpServer.of("smtp://127.0.0.1:" + port, "Hub <hub@example.org>")).walk();
    }

    private List<String> ids() {
        return Arrays.stream(mails.getReceivedMessages())
                .map(mail -> {
                    try {
                        return mail.getHeader("Message-ID")[0];
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static OutboxRow only() {
        var rows = HubDatabaseFixture.inTransaction(entities -> NewsFixture.notices(entities).open(99_999, 9).stream()
                .map(notice -> notice.outboxRow(""))
                .toList());
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void isToldOnceHoweverOftenItIsTold() {
        NewsFixture.tell(READER, NewsFixture.made(7), clock);
        NewsFixture.tell(READER, NewsFixture.made(7), clock);
        walk();
        NewsFixture.tell(READER, NewsFixture.made(7), clock);
        walk();
        assertThat(ids()).containsExactly(only().messageId());
        assertThat(only().state()).isEqualTo("sent");
    }

    @Test
    void isToldOnlyIfWhatTellsItIsKept() {
        assertThatThrownBy(() -> HubDatabaseFixture.transact(entities -> {
                    NewsFixture.news(entities, clock).tell(READER, NewsFixture.made(7));
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        walk();
        assertThat(ids()).isEmpty();
        assertThat(NewsFixture.as(READER, clock, News::mine)).isEmpty();
    }

    @Test
    void arrivesInTheReadersLanguageWithAWayOut() throws Exception {
        NewsFixture.tell(READER, NewsFixture.made(7), clock);
        walk();
        var mail = mails.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Det du behövde finns nu: Scanning");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Hub <hub@example.org>");
        assertThat(mail.getHeader("Content-Language")).containsExactly("sv");
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .startsWith("<https://hub.example.org/unsubscribe/" + READER + ".made.");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void bringsACalendarProgramWhatIsForItAsAPartOfItsOwn() throws Exception {
        var calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n";
        HubDatabaseFixture.transact(
                entities -> NewsFixture.news(entities, clock).tell(READER, NewsFixture.made(7), calendar));
        walk();
        var parts = (MimeMultipart) mails.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        var last = parts.getBodyPart(2);
        var type = new ContentType(last.getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo("CANCEL");
        assertThat(new String(last.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(calendar);
    }

    @Test
    void waitsLongerAfterEachFailureAndKeepsItsMessageId() {
        NewsFixture.tell(READER, NewsFixture.made(7), clock);
        mails.stop();
        int nobody = 1;
        var waits = LongStream.rangeClosed(1, Notice.MOST_ATTEMPTS - 1)
                .map(attempt -> {
                    walkTo(nobody);
                    var next = only().nextTry();
                    assertThat(next).isNotNull();
                    long wait = Duration.between(clock.instant(), next).toMinutes();
                    clock.set(next);
                    return wait;
                })
                .boxed()
                .toList();
        assertThat(waits).containsExactly(1L, 4L, 16L, 64L, 256L, 1024L, 1440L, 1440L, 1440L);
        var id = only().messageId();
        mails.start();
        walk();
        assertThat(ids()).containsExactly(id);
        assertThat(only().attempts()).isEqualTo(Notice.MOST_ATTEMPTS);
    }

    @Test
    void isGivenUpAtLast() {
        NewsFixture.tell(READER, NewsFixture.made(7), clock);
        for (int i = 0; i < Notice.MOST_ATTEMPTS; i++) {
            walkTo(1);
            clock.set(clock.instant().plus(Duration.ofDays(1)));
        }
        assertThat(only().state()).isEqualTo("given-up");
        walk();
        assertThat(ids()).isEmpty();
    }

    @Test
    void comesOnceAlsoWhenSeveralNodesSend() throws Exception {
        int mailCount = 200;
        LongStream.range(0, mailCount).forEach(number -> NewsFixture.tell(READER, NewsFixture.made(number), clock));
        var nodes = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            nodes.execute(this::walk);
        }
        nodes.shutdown();
        assertThat(nodes.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        // what a busy mail server has put off comes later, and nothing else does
        clock.set(clock.instant().plus(Outbox.LEASE));
        walk();
        assertThat(ids()).hasSize(mailCount).doesNotHaveDuplicates();
    }

    @Test
    void whatANodeTookBeforeItDiedIsTakenByAnother() {
        NewsFixture.tell(READER, NewsFixture.made(7), clock);
        long id = only().id();
        assertThat(node().take(id)).isPresent();
        walk();
        assertThat(ids()).isEmpty();
        clock.set(clock.instant().plus(Outbox.LEASE));
        walk();
        assertThat(ids()).hasSize(1);
    }

    @Test
    void aDayOfNewsIsOneMailInTheReadersMorning() throws Exception {
        NewsFixture.as(READER, clock, news -> {
            news.choose(NewsKind.MADE, Delivery.DAILY);
            return true;
        });
        NewsFixture.tell(READER, NewsFixture.made(7), clock);
        NewsFixture.tell(READER, NewsFixture.made(8), clock);
        clock.set(Instant.parse("2026-11-21T21:59:59Z"));
        walk();
        assertThat(ids()).isEmpty();
        clock.set(Instant.parse("2026-11-21T22:00:00Z"));
        walk();
        walk();
        assertThat(mails.getReceivedMessages()).hasSize(1);
        assertThat(mails.getReceivedMessages()[0].getSubject()).isEqualTo("2 nyheter från Content Partnerships Hub");
        assertThat(NewsFixture.as(READER, clock, News::mine))
                .as("on the site each by itself")
                .hasSize(2);
    }

    @Test
    void whoWantsNoMailSeesItOnTheSite() {
        NewsFixture.as(READER, clock, news -> {
            news.choose(NewsKind.MADE, Delivery.SITE);
            return true;
        });
        NewsFixture.tell(READER, NewsFixture.made(7), clock);
        walk();
        assertThat(ids()).isEmpty();
        assertThat(NewsFixture.as(READER, clock, News::countUnseen)).isEqualTo(1);
    }

    @Test
    void oneClickEndsMailsOfAKindAndNoOthers() {
        var key = HubDatabaseFixture.inTransaction(
                entities -> NewsFixture.choices(entities).key());
        var link = new UnsubscribeLink(READER, NewsKind.MADE).signed(key);
        for (int click = 0; click < 2; click++) {
            NewsFixture.as(1, clock, news -> {
                news.unsubscribe(link);
                return true;
            });
        }
        NewsFixture.tell(READER, NewsFixture.made(7), clock);
        NewsFixture.tell(READER, new Tiding(NewsKind.ANSWERED, "answered:1", "/me", Map.of(), false), clock);
        walk();
        assertThat(ids()).hasSize(1);
        assertThatThrownBy(() -> NewsFixture.as(1, clock, news -> news.kindOf(link.replace("2.", "1."))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void somebodyWithoutAnAccountIsToldOnceAndTheirAddressForgotten() throws Exception {
        var tiding = new Tiding(NewsKind.CONFIRM, "confirm:1", "/help/guest/code", Map.of(), false);
        for (int times = 0; times < 2; times++) {
            HubDatabaseFixture.transact(
                    entities -> NewsFixture.news(entities, clock).tell("guest@example.org", "sv", tiding));
        }
        walk();
        walk();
        assertThat(mails.getReceivedMessages()).hasSize(1);
        var mail = mails.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("guest@example.org");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(only().text()).as("it opened the question").isEmpty();
        List<?> addresses = HubDatabaseFixture.inTransaction(
                entities -> entities.createNativeQuery("SELECT id FROM outbox WHERE address IS NOT NULL")
                        .getResultList());
        assertThat(addresses).isEmpty();
    }

    @Test
    void anAddressThatIsTakenBackIsNotWrittenTo() {
        HubDatabaseFixture.transact(entities -> {
            var news = NewsFixture.news(entities, clock);
            news.tell("guest@example.org", "en", new Tiding(NewsKind.CONFIRM, "confirm:1", "/x", Map.of(), true));
            news.forgetAt("/x");
        });
        walk();
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @Test
    void adminsDontLearnOfWhatIsConfidential() {
        NewsFixture.tell(READER, new Tiding(NewsKind.DECIDED, "decided:1:1", "/help/1", Map.of(), true), clock);
        List<Notice> shown = HubDatabaseFixture.inTransaction(
                entities -> NewsFixture.notices(entities).open(99_999, 9));
        assertThat(shown).isEmpty();
        assertThat(NewsFixture.as(READER, clock, News::mine)).hasSize(1);
    }
}

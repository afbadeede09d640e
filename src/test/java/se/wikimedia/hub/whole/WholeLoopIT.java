package se.wikimedia.hub.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.whole.InterfaceWords.said;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people ask for is what gets made next, and they hear of it: by browser, from the questions to the mails. */
class WholeLoopIT {

    private static final String TITLE = "Lending pictures between museums";
    private static final String TOPIC = "lending pictures";
    private static final GreenMail MAILS = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static Chromium chromium;
    private static RunningHub hub;

    @BeforeAll
    static void open() {
        MAILS.start();
        var settings = Map.of(
                "HUB_SMTP_URL",
                "smtp://127.0.0.1:" + MAILS.getSmtp().getPort(),
                "HUB_MAIL_FROM",
                "Hub <hub@example.org>");
        hub = RunningHub.start("loop", settings).awaitReady();
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        hub.close();
        MAILS.stop();
    }

    @Test
    void goesFromQuestionsInTwoLanguagesToOneModuleAndOneMailEach() throws Exception {
        register("lucia", "es", "es-andes", "");
        register("sven", "sv", "sv-community", "");
        register("fourth", "en", "fr", "committee");
        var spanish = ask("lucia", "¿Cómo prestan los museos sus imágenes?", "public");
        var swedish = ask("sven", "Hur lånar museer bilder av varandra?", "public");
        var secret = ask("sven", "Our museum has lost a picture that was lent", "private");
        List.of(spanish, swedish, secret).forEach(WholeLoopIT::judge);
        await(3);

        var proposal = propose();
        var recused = open("committee3", proposal);
        assertThat(recused.locator("main")).containsText(said("en", "backlog.recused.community"));
        assertThat(recused.locator("#score")).hasCount(0);
        List.of("committee", "committee2", "fourth").forEach(member -> score(member, proposal));
        pledge(proposal);
        publishRanking(proposal);

        var module = draft(proposal, List.of(spanish, swedish), secret);
        publish(module);
        await(4);
        die();

        await(5);
        awaitNothingToSend();
        assertToldOnce("lucia@example.org", "Ya existe lo que necesitabas: " + TITLE);
        assertToldOnce("sven@example.org", "Det du behövde finns nu: " + TITLE);
        assertThat(mails())
                .extracting(WholeLoopIT::subject)
                .as("at most the one mail that was on its way comes twice")
                .hasSizeLessThanOrEqualTo(6);

        assertNeeded(module, proposal);
        answer("sven", swedish, "solved", said("sv", "outcome.said.yes"));
        answer("lucia", spanish, "unsolved", said("es", "outcome.said.no"));
        assertGapIsOpenAgain(spanish);
    }

    /** What those who take part have got; the demo's people are told things of their own. */
    private static List<MimeMessage> mails() {
        return Stream.of("lucia", "sven", "fourth")
                .flatMap(name -> Arrays.stream(MAILS.getReceivedMessagesForDomain(name + "@example.org")))
                .toList();
    }

    private static void await(int number) {
        for (int any = received(); mails().size() < number; any = received()) {
            assertThat(MAILS.waitForIncomingEmail(TimeUnit.MINUTES.toMillis(2), any + 1))
                    .as("another mail after %s", mails())
                    .isTrue();
        }
    }

    private static int received() {
        return MAILS.getReceivedMessages().length;
    }

    private static void register(String name, String language, String community, String role) {
        var made = hub.send("POST", "/api/people", """
                {"username":"%s","password":"%s","email":"%s@example.org","languages":["%s"],"community":"%s"}""".formatted(name, RunningHub.PASSWORD, name, language, community));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        if (!role.isEmpty()) {
            var body = "{\"role\":\"" + role + "\",\"scope\":\"\"}";
            var granted = new Caller(hub, hub.demoToken("admin")).post("/api/people/" + name + "/roles", body);
            assertThat(granted.statusCode()).as(granted.body()).isEqualTo(200);
        }
    }

    private static String password(String name) {
        return List.of("lucia", "sven", "fourth").contains(name) ? RunningHub.PASSWORD : "demo-" + name;
    }

    /** Somebody in a browser of their own, in English where the path says nothing else. */
    private static Page open(String name, String path) {
        var page = chromium.visitor(Chromium.at(hub.url("/"))).newPage();
        page.navigate("/signin");
        page.locator("[id='signin:username']").fill(name);
        page.locator("[id='signin:password']").fill(password(name));
        page.locator("main form input[type=submit]").click();
        page.waitForURL("**/me");
        page.navigate(path + (path.contains("?") ? "" : "?lang=en"));
        return page;
    }

    private static String ask(String name, String text, String visibility) {
        var page = open(name, "/help?q=museum");
        page.locator("#ask #text").fill(text);
        page.locator("#ask input[name=visibility][value=" + visibility + "]").check();
        page.locator("#ask button.primary").click();
        assertThat(page.locator("h1")).hasText(text);
        return page.url().replaceFirst("^.*(/help/\\d+).*$", "$1");
    }

    private static void judge(String request) {
        var page = open("agent", request);
        page.locator("#close input[name=verdict][value=none]").check();
        page.locator("#close #topic").fill(TOPIC);
        page.locator("#close button[value=close]").click();
        assertThat(page.locator("#verdict-heading")).isVisible();
    }

    private static String propose() {
        var page = open("agent", "/backlog");
        page.locator("#propose #title").fill(TITLE);
        page.locator("#propose #summary").fill("Who may lend what to whom, and how a picture *stays* findable.");
        page.locator("#propose #estimatedDays").fill("10");
        page.locator("#propose input[value=skills]").check();
        var gaps = page.locator("#propose label.choice").filter(new Locator.FilterOptions().setHasText(TOPIC));
        assertThat(gaps).hasCount(3);
        gaps.all().forEach(Locator::check);
        page.locator("#propose button.primary").click();
        assertThat(page.locator("h1")).hasText(TITLE);
        return page.url().replaceFirst("^.*(/backlog/\\d+).*$", "$1");
    }

    private static void score(String member, String proposal) {
        var page = open(member, proposal);
        List.of("impact", "legal", "feasibility", "sustainability", "reuse", "equity")
                .forEach(each -> page.locator("#score #" + each).fill("4"));
        page.locator("#score button[value=score]").click();
        assertThat(page.locator("main")).containsText(said("en", "backlog.others"));
    }

    private static void pledge(String proposal) {
        var page = open("host-de", proposal);
        page.locator("#pledge #days").fill("3");
        page.locator("#pledge button[value=pledge]").click();
        assertThat(page.locator(".facts")).containsText(said("en", "backlog.pledges"));
    }

    private static void publishRanking(String proposal) {
        var page = open("committee", "/backlog");
        assertThat(page.locator("ol.hits a[href='" + proposal + "']")).isVisible();
        page.locator("button[value=publish]").click();
        assertThat(page.locator("a[href^='/api/backlog/snapshots/']").first()).isVisible();
    }

    private static String draft(String proposal, List<String> asked, String secret) {
        var author = open("author", proposal);
        author.locator("#draft button").click();
        assertThat(author).hasURL(Pattern.compile("/author/"));
        assertThat(author.locator("h1")).hasText(TITLE);
        var module = author.url().replaceAll("^.*/author/|\\?.*$", "");
        author.navigate("/author/" + module + "/lessons/outline");
        var begun = author.locator("#markdown").inputValue();
        assertThat(begun).contains("findable");
        asked.forEach(request -> assertThat(begun).contains(request + ")"));
        assertThat(begun).doesNotContain(secret + ")").doesNotContain("lost");
        author.locator("#markdown").fill("Ask before you lend.");
        author.locator("#minutes").fill("10");
        author.locator("#lesson button[value=save]").click();
        author.navigate("/author/" + module);
        author.locator("#note").fill("New");
        author.locator("#submit button").click();
        assertThat(author.locator("[role=status]")).hasText(said("en", "editing.done.submitted"));
        author.navigate(proposal);
        assertThat(author.locator(".facts")).containsText(said("en", "backlog.status.writing"));
        return module;
    }

    private static void publish(String module) {
        var reviewer = open("author2", "/author/" + module);
        reviewer.locator("#publish button").click();
        assertThat(reviewer.locator("[role=status]")).hasText(said("en", "editing.done.published"));
    }

    /** As in a power cut, with one of the mails out; what the dead node has taken is due again after its lease. */
    private static void die() throws SQLException {
        hub.kill();
        hub = hub.again().awaitReady();
        try (var database = hub.database();
                var statement = database.createStatement()) {
            statement.executeUpdate("UPDATE outbox SET next_try = created WHERE state = 'WAITING'");
        }
    }

    private static void awaitNothingToSend() {
        var page = open("admin", "/admin/outbox");
        for (int i = 0; i < 60; i++) {
            page.navigate("/admin/outbox?lang=en");
            if (!page.locator("main").innerText().contains(said("en", "news.state.waiting"))) {
                return;
            }
            page.waitForTimeout(1_000);
        }
        throw new AssertionError(page.locator("main").innerText());
    }

    private static void assertToldOnce(String address, String subject) throws MessagingException {
        var ids = new HashSet<String>();
        var told = Arrays.stream(MAILS.getReceivedMessagesForDomain(address))
                .filter(mail -> subject.equals(subject(mail)))
                .toList();
        for (var mail : told) {
            ids.add(mail.getMessageID());
        }
        assertThat(ids).as(subject + " to " + address).hasSize(1);
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertNeeded(String module, String proposal) {
        var page = open("learner", "/modules/" + module);
        assertThat(page.locator(".facts a[href='" + proposal + "']")).isVisible();
        page.navigate(proposal + "?lang=en");
        assertThat(page.locator(".facts")).containsText(said("en", "backlog.status.made"));
    }

    private static void answer(String name, String request, String act, String heard) {
        var page = open(name, "/me?");
        page.locator("main .note a[href='/me/news']").click();
        page.locator("main .hits a[href='" + request + "']").first().click();
        page.locator("button[value=" + act + "]").click();
        assertThat(page.locator("main")).containsText(heard);
        assertThat(page.locator("button[value=" + act + "]")).hasCount(0);
    }

    private static void assertGapIsOpenAgain(String request) {
        var id = request.replaceFirst("/help/", "");
        var lucia = new Caller(hub, hub.token("lucia", RunningHub.PASSWORD));
        for (int twice = 0; twice < 2; twice++) {
            var again = lucia.post("/api/requests/" + id + "/solved", "{\"solved\":true}");
            assertThat(Json.texts(Json.of(again), "solved")).containsExactly("no");
        }
        var gap = Json.items(Json.of(new Caller(hub, hub.demoToken("agent")).get("/api/gaps?limit=200"))
                        .get("items"))
                .filter(each -> each.path("request").asText().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(gap.path("proposal").isMissingNode() || gap.path("proposal").isNull())
                .isTrue();
    }
}

package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.whole.HubPage.Who;

/**
 * Authors, translators and learners who try to run a script in other people's browsers. The browser doesn't heed the
 * pages' policy here, so that escaping alone has to do.
 */
class HostileContentIT {

    private static final String INPUT =
            "Canary\"'><script>harm(50)</script><img src=x onerror=harm(51)> " + HostileFolder.EXPRESSIONS;

    private static final String LESSON = "/modules/" + HostileFolder.MODULE + "/" + HostileFolder.LESSON;

    private static RunningHub hub;
    private static Chromium chromium;

    private BrowserContext visitor;
    private Harm harm;
    private Page page;

    @BeforeAll
    static void open() throws IOException {
        var folder = HostileFolder.in(Path.of("target", "it", "hostile-folder").toAbsolutePath());
        hub = RunningHub.start(
                        "hostile",
                        Map.of(
                                "HUB_CONTENT", folder.content().toString(),
                                "HUB_TRANSLATIONS", folder.translations().toString()))
                .awaitReady();
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        hub.close();
    }

    @BeforeEach
    void visit() {
        visitor = chromium.visitor(Chromium.at(hub.url("/")).setBypassCSP(true));
        harm = Harm.watch(visitor, hub.url("/"));
        page = visitor.newPage();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void theWatchNoticesHarm() {
        page.navigate("/");
        page.setContent("<img src=x onerror=harm(0)>");
        assertThatThrownBy(() -> harm.assertNone(page)).hasMessageContaining("harm(0)");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "/, en", "/modules, en", "/modules/hostile, en", "/modules/hostile/lesson, en", "/modules/hostile/last, en",
        "/paths/p, en", "/, sv", "/modules, sv", "/modules/hostile, sv", "/modules/hostile/lesson, sv",
        "/paths/p, sv", "/, es", "/modules?q=nothing+found, es", "/modules/hostile, es", "/modules/hostile/lesson, es",
        "/paths/p, es", "/signin, es", "/register, es", "/no-such-page, es"
    })
    void whatAuthorsAndTranslatorsWriteIsOnlyShown(String address, String language) {
        page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);

        assertThat(page.locator("body").innerText()).contains(HostileFolder.CANARY);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        harm.assertNone(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "es"})
    void whatIsSaidAboutAnswersIsOnlyShown(String language) {
        page.navigate(LESSON + "?lang=" + language);
        page.locator("[name='q.single']").last().check();
        page.locator("[name='q.text']").fill(INPUT);
        page.locator("[name='q.note']").fill(INPUT);
        page.locator("#quiz button[type=submit]").click();
        page.locator("#quiz .note[role=status]").waitFor();

        assertThat(page.locator("#quiz .feedback").first().innerText()).contains(HostileFolder.CANARY);
        assertThat(page.locator("#quiz li bdi").allInnerTexts()).contains(INPUT);
        harm.assertNone(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "es"})
    void aLearnersNameAndAnswersAreOnlyShown(String language) {
        page.navigate("/register");
        field("username").fill("hostile-" + language);
        field("password").fill("correct horse battery");
        field("displayName").fill(INPUT);
        field("email").fill("hostile@example.org");
        submit();
        page.waitForURL("**/me");
        page.navigate(LESSON + "?lang=" + language);
        page.locator("[name='q.text']").fill(INPUT);
        page.locator("#quiz button[type=submit]").click();
        page.locator("#quiz .note[role=status]").waitFor();
        assertThat(page.locator("#quiz li bdi").allInnerTexts()).contains(INPUT);
        harm.assertNone(page);

        page.navigate("/me");
        assertThat(page.locator("h1").innerText()).contains("Canary");
        harm.assertNone(page);
        page.navigate("/account");
        assertThat(field("displayName").inputValue()).isEqualTo(INPUT);
        harm.assertNone(page);

        visitor.clearCookies();
        HubPage.signIn(page, Who.ADMIN);
        page.navigate("/admin?q=hostile-" + language);
        assertThat(page.locator("table td bdi").first().innerText()).isEqualTo(INPUT);
        harm.assertNone(page);
        page.navigate("/admin?q=" + encoded(INPUT));
        assertThat(page.locator("#q").inputValue()).isEqualTo(INPUT);
        harm.assertNone(page);
    }

    @Test
    void whatSomebodySearchesForIsOnlyShown() {
        page.navigate("/modules?q=" + encoded(INPUT) + "&audience=" + encoded(INPUT) + "&topic=" + encoded(INPUT));
        assertThat(page.locator("#q").inputValue()).isEqualTo(INPUT);
        harm.assertNone(page);
        page.locator("#q").fill(INPUT + " again");
        page.waitForURL("**again*");
        harm.assertNone(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>harm(60)</script>",
                "en\" onload=\"harm(61)",
                "#{7919*7907}",
                "../../../etc/passwd",
                "qqq",
                "en\r\nSet-Cookie: a=b",
                "javascript:harm(62)",
                "😀"
            })
    void aLanguageThatIsNoneIsPassedOver(String nonsense) {
        page.navigate("/modules?lang=" + encoded(nonsense));

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(visitor.cookies()).extracting(cookie -> cookie.name).doesNotContain("hub_lang", "a");
        harm.assertNone(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example/",
                "https://elsewhere.example/",
                "/\\elsewhere.example/",
                "/\t/elsewhere.example/",
                "\\\\elsewhere.example/",
                "javascript:harm(70)",
                "/me\r\nLocation: https://elsewhere.example/",
                "\"><script>harm(71)</script>"
            })
    void signingInLeadsNowhereElse(String next) {
        page.navigate("/signin?next=" + encoded(next));
        harm.assertNone(page);
        page.locator("[id='signin:username']").fill("learner");
        page.locator("[id='signin:password']").fill("demo-learner");
        submit();
        page.waitForURL(hub.url("/me"));
        harm.assertNone(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/modules/<script>harm(80)</script>", "/paths/#{7919*7907}", "/modules/hostile/${7919*7907}"})
    void anAddressIsNeverCode(String address) {
        page.navigate("/" + encoded(address.substring(1)).replace("%2F", "/"));
        assertThat(page.locator("h1").count()).isEqualTo(1);
        harm.assertNone(page);
    }

    private Locator field(String id) {
        return page.locator("main [id$=':" + id + "']");
    }

    private void submit() {
        page.locator("main form input[type=submit]").first().click();
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}

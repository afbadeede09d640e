package se.wikimedia.hub.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.wikimedia.hub.whole.InterfaceWords.said;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.whole.HubPage.Who;

/** What translators come for, on a phone: from a passage that isn't translated to one that is. */
class TranslatingIT {

    private static final String MODULE = "/modules/measuring-impact/";
    private static final String UNIT = "/translate/es/measuring-impact?unit=honest-calculation:T:";

    private static final Pattern ACCEPTED = Pattern.compile(".*[?&]told=accepted.*");

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest(name = "{0}, with JavaScript: {1}")
    @CsvSource({"tools,true", "report-and-stories,false"})
    void whatALearnerSuggestsIsReturnedAndThenAccepted(String lesson, boolean script) {
        var learner = visit(Who.LEARNER, script);
        learner.navigate(MODULE + lesson + "?lang=es");
        learner.locator("main .note a[href^='/translate/es/measuring-impact?']")
                .first()
                .click();
        var here = learner.url();
        learner.locator("#text").fill("Primera propuesta");
        learner.locator("#open button.primary").click();
        assertThat(learner.locator("#open [role=status]")).hasText(said("es", "translate.told.suggested"));

        var reviewer = visit(Who.REVIEWER, script);
        reviewer.navigate(here);
        reviewer.locator("#open textarea[name=comment]").fill("Falta una palabra.");
        reviewer.locator("#open button[name=return]").click();
        assertThat(reviewer.locator("#open [role=status]")).isVisible();
        assertThat(reviewer.locator("#open button[name=return]")).hasCount(0);

        learner.navigate(here);
        assertThat(learner.locator("#open")).containsText("Falta una palabra.");
        learner.locator("#open a[href*='take=']").click();
        assertThat(learner.locator("#text")).hasValue("Primera propuesta");
        learner.locator("#text").fill("Segunda propuesta de " + lesson);
        learner.locator("#open button.primary").click();

        reviewer.navigate(here);
        reviewer.locator("#open button[name=approve]").click();
        assertThat(reviewer.locator("#open [role=status]")).isVisible();
        learner.navigate(MODULE + lesson);
        assertThat(learner.locator("main")).containsText("Segunda propuesta de " + lesson);
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void whatWasTranslatedBeforeIsTakenIntoTheField(boolean script) {
        var page = visit(Who.TRANSLATOR, script);
        page.navigate("/translate/sv/finding-a-partner?unit=map-who-has-what:T:19&lang=en");
        var match = page.locator("#open .matches li").first();
        var text = match.locator(".typed").textContent();
        if (script) {
            page.keyboard().press("Alt+1");
        } else {
            match.locator("a").click();
        }
        assertThat(page.locator("#text")).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"po", "xlf", "json"})
    void aFileGoesOutAndComesBackInTheBrowser(String format) {
        var page = visit(Who.TRANSLATOR, false);
        page.navigate("/translate/es/finding-a-partner?lang=en");
        page.locator("a[href$='/file']").click();
        var download = page.waitForDownload(
                () -> page.locator("main .actions a[href$='." + format + "']").click());
        page.locator("#file").setInputFiles(download.path());
        page.locator("main form button.primary").click();
        assertThat(page.locator("main [role=status]")).containsText("0 texts count now.");
    }

    @Test
    void whatIsTypedOutlivesAnEndedSession() {
        var page = visit(Who.TRANSLATOR, true);
        page.navigate(UNIT + "1&lang=en");
        page.locator("#text").fill("## La parte usada");
        page.context().clearCookies();
        page.locator("#open button.primary").click();
        page.waitForURL(Pattern.compile(".*/signin.*"));
        signInHere(page);
        page.locator("#open form .note.warning button").click();
        assertThat(page.locator("#text")).hasValue("## La parte usada");
        page.locator("#open button.primary").click();
        assertThat(page).hasURL(ACCEPTED);

        page.navigate(UNIT + "1");
        assertThat(page.locator("#text")).hasValue("## La parte usada");
        assertThat(page.locator("#open .note.warning")).hasCount(0);
    }

    @Test
    void whoIsSecondSeesBothTexts() {
        var first = visit(Who.TRANSLATOR, true);
        var second = visit(Who.REVIEWER, false);
        first.navigate(UNIT + "3&lang=en");
        second.navigate(UNIT + "3&lang=en");
        first.locator("#text").fill("## No contar dos veces");
        first.locator("#open button.primary").click();
        assertThat(first).hasURL(ACCEPTED);

        second.locator("#text").fill("## No contar nunca dos veces");
        second.locator("#open button.primary").click();
        assertThat(second.locator("#open [role=alert]")).hasText(said("en", "problem.lost-race"));
        assertThat(second.locator("#open .diff ins")).containsText("nunca");
        assertThat(second.locator("#text")).hasValue("## No contar nunca dos veces");
        second.locator("#open button.primary").click();
        assertThat(second).hasURL(ACCEPTED);
        assertThat(second.locator("#open [role=status]")).hasText(said("en", "translate.told.accepted"));
    }

    private static Page visit(Who who, boolean script) {
        var page = chromium.visitor(Chromium.at(RunningHub.shared().url("/")).setJavaScriptEnabled(script))
                .newPage();
        HubPage.signIn(page, who);
        return page;
    }

    private static void signInHere(Page page) {
        page.locator("[id='signin:username']").fill(Who.TRANSLATOR.account());
        page.locator("[id='signin:password']").fill("demo-" + Who.TRANSLATOR.account());
        page.locator("main form input[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/translate/.*"));
    }
}

package se.wikimedia.hub.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.wikimedia.hub.whole.InterfaceWords.said;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
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
        isTold(learner, "es", "suggested");

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
        isTold(learner, "es", "suggested");

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

    @Test
    void whatWasTranslatedBeforeAndBeginsLikeWhatIsTypedIsOffered() {
        var page = visit(Who.TRANSLATOR, true);
        page.navigate("/translate/sv/batch-upload?unit=module:title&lang=en");
        page.locator("#text").fill("Vad är ett inneh");
        assertThat(page.locator("#matches li").first()).containsText("Vad är ett innehållspartnerskap?");
        page.keyboard().press("Alt+1");
        assertThat(page.locator("#text")).hasValue("Vad är ett innehållspartnerskap?");
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
        // before anything is typed, so that the next text can't be fetched ahead either
        page.context().clearCookies();
        page.locator("#text").fill("## La parte usada");
        page.locator("#open button.primary").click();
        page.waitForURL(Pattern.compile(".*/signin.*"));
        signInHere(page);
        isTold(page, "sv", "accepted");

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
        isTold(first, "en", "accepted");

        second.locator("#text").fill("## No contar nunca dos veces");
        second.locator("#open button.primary").click();
        assertThat(second.locator("#open [role=alert]")).hasText(said("en", "problem.lost-race"));
        assertThat(second.locator("#open .diff ins")).containsText("nunca");
        assertThat(second.locator("#text")).hasValue("## No contar nunca dos veces");
        second.locator("#open button.primary").click();
        isTold(second, "en", "accepted");
    }

    @Test
    void bothChangesAreSavedInOneWhereTheyTouchDifferentWords() {
        var first = visit(Who.TRANSLATOR, false);
        save(first, "1", "## Uno dos tres cuatro cinco");
        var second = visit(Who.REVIEWER, false);
        second.navigate(UNIT + "1&lang=en");
        save(first, "1", "## Un dos tres cuatro cinco");

        second.locator("#text").fill("## Uno dos tres cuatro seis");
        second.locator("#open button.primary").click();
        assertThat(second.locator("#open [role=alert]")).hasText(said("en", "problem.lost-race"));
        second.locator("#open button", new Page.LocatorOptions().setHasText(said("en", "translate.merged.save")))
                .click();
        isTold(second, "en", "accepted");
        first.navigate(UNIT + "1");
        assertThat(first.locator("#text")).hasValue("## Un dos tres cuatro seis");
    }

    @Test
    void bothChangesAreOfferedInOneAlsoWhenTheNextTextIsOpenAlready() {
        var first = visit(Who.TRANSLATOR, false);
        save(first, "7", "## Uno dos tres cuatro cinco");
        var second = visit(Who.REVIEWER, true);
        second.navigate(UNIT + "7&lang=en");
        save(first, "7", "## Un dos tres cuatro cinco");

        var form = second.locator("#open form[data-following]");
        var id = form.getAttribute("id");
        second.waitForResponse(
                        answer -> answer.url().endsWith(form.getAttribute("data-following")),
                        () -> second.locator("#text").fill("## Uno dos tres cuatro seis"))
                .finished();
        second.locator("#text").press("Control+Enter");
        var refused = second.locator("#saves li a");
        assertThat(refused).hasText(said("en", "translate.saves.refused"));
        assertThat(form).not().hasAttribute("id", id);

        refused.click();
        assertThat(second.locator("#open [role=alert]")).hasText(said("en", "problem.lost-race"));
        assertThat(second.locator("#text")).hasValue("## Uno dos tres cuatro seis");
        assertThat(second.locator("#saves")).isHidden();
        second.locator("#open button", new Page.LocatorOptions().setHasText(said("en", "translate.merged.save")))
                .click();
        isTold(second, "en", "accepted");
        first.navigate(UNIT + "7");
        assertThat(first.locator("#text")).hasValue("## Un dos tres cuatro seis");
    }

    private static void save(Page page, String unit, String text) {
        page.navigate(UNIT + unit + "&lang=en");
        page.locator("#text").fill(text);
        page.locator("#open button.primary").click();
        isTold(page, "en", "accepted");
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void whatIsTypedIsShownAsReadersWillSeeItAndChecked(boolean script) {
        var page = visit(Who.LEARNER, script);
        page.navigate("/translate/sv/finding-a-partner?unit=map-who-has-what:T:19&lang=en");
        page.locator("#text").fill("Fråga **först**,  sedan");
        if (!script) {
            page.locator("#open button[value=preview]").click();
        }
        assertThat(page.locator("#open .preview strong")).hasText("först");
        assertThat(page.locator("#remarks")).containsText(said("en", "checks.double-space"));
        assertThat(page.locator("#text")).hasValue("Fråga **först**,  sedan");
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void aThirdLanguageHelpsAndStaysFromTextToText(boolean script) {
        var page = visit(Who.LEARNER, script);
        page.navigate("/translate/fr/what-is-a-content-partnership?unit=give-and-get:title&lang=en");
        page.locator("#beside-language").selectOption("sv");
        if (!script) {
            page.locator("#open button[value=preview]").click();
        }
        assertThat(page.locator("#beside [lang=sv]")).not().isEmpty();
        page.locator("#text").fill("Un partenariat, raconté autrement " + script);
        page.locator("#open button.primary").click();
        isTold(page, "en", "suggested");
        assertThat(page.locator("#beside-language")).hasValue("sv");
    }

    @Test
    void theNextTextOpensWithoutTheNetworkAndWhatWasSavedFollows() {
        var page = visit(Who.TRANSLATOR, true);
        page.navigate("/translate/es/writing-an-agreement?lang=en");
        var form = page.locator("#open form[data-following]");
        var first = form.getAttribute("id");
        page.waitForResponse(
                        answer -> answer.url()
                                .endsWith(form.getAttribute("data-following").replaceAll("&amp;", "&")),
                        () -> page.locator("#text").fill("Texto uno, sin red"))
                .finished();
        page.context().setOffline(true);
        page.locator("#text").press("Control+Enter");
        assertThat(page.locator("#saves li")).containsText("Texto uno, sin red");
        assertThat(form).not().hasAttribute("id", first);
        var second = form.getAttribute("id");

        page.locator("#text").fill("Texto dos, sin red");
        page.locator("#open button.primary").click();
        assertThat(page.locator("#saves li")).hasCount(2);
        assertThat(page.locator("#stuck")).isVisible();

        page.context().setOffline(false);
        isTold(page, "en", "accepted");
        assertThat(page.locator("#saves")).isHidden();
        for (var id : List.of(first, second)) {
            page.navigate("/translate/es/writing-an-agreement?unit=" + id.replace("unit-es-", ""));
            assertThat(page.locator("#text")).hasValue(Pattern.compile("Texto (uno|dos), sin red"));
        }
    }

    @Test
    void twentyTextsOnAPhoneByKeyboardWithoutADeadEnd() {
        var page = visit(Who.TRANSLATOR, true);
        page.navigate("/translate/ar/measuring-impact?lang=ar");
        var form = page.locator("#open form[data-following]");
        var seen = new HashSet<String>();
        while (seen.size() < 20) {
            var open = form.getAttribute("id");
            org.assertj.core.api.Assertions.assertThat(seen.add(open)).as(open).isTrue();
            assertThat(page.locator("#text")).hasAttribute("dir", "rtl");
            page.locator("#text").fill(page.locator("#open p.typed").first().textContent());
            page.keyboard().press("Control+Enter");
            assertThat(form).not().hasAttribute("id", open);
            assertThat(page.locator("#text")).isFocused();
        }
        assertThat(page.locator("#saves")).isHidden();
        assertThat(page.locator("#open [role=status]")).isVisible();
    }

    private static void isTold(Page page, String language, String outcome) {
        assertThat(page.locator("#open > [role=status]")).hasText(said(language, "translate.told." + outcome));
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

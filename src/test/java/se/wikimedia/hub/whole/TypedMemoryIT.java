package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The memory goes along with what a translator types, in a real browser. */
class TypedMemoryIT {

    private static final RunningHub HUB = RunningHub.shared();

    @Test
    void whatWasTranslatedBeforeAndBeginsLikeWhatIsTypedIsOffered() {
        try (var chromium = new Chromium()) {
            var page = chromium.visitor(Chromium.at(HUB.url("/"))).newPage();
            page.navigate("/signin");
            page.locator("input[autocomplete=username]").fill("translator");
            page.locator("input[type=password]").fill("demo-translator");
            page.locator("main [type=submit]").first().click();
            page.waitForURL(address -> !address.contains("/signin"));
            page.navigate("/translate/sv/batch-upload?unit=module:title");
            page.locator("#text").fill("Vad är ett inneh");
            var match = page.locator("#matches li")
                    .filter(new Locator.FilterOptions().setHasText("Vad är ett innehållspartnerskap?"));
            match.waitFor();
            page.keyboard().press("Alt+1");
            assertThat(page.locator("#text").inputValue()).isEqualTo("Vad är ett innehållspartnerskap?");
        }
    }
}

package se.wikimedia.hub.whole;

import static se.wikimedia.hub.whole.HubPage.at;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.wikimedia.hub.whole.HubPage.Who;

/** Pages of those who translate, and what is told of their work. */
final class TranslationPages {

    private TranslationPages() {}

    static List<HubPage> all() {
        return List.of(
                at("figures of translations", Who.ANYBODY, "/figures/translations"),
                at("figures of a language", Who.ANYBODY, "/figures/translations/sv"),
                at("figures of a language without any", Who.ANYBODY, "/figures/translations/fi"),
                at("new languages", Who.ANYBODY, "/languages"),
                at("new languages with the form", Who.LEARNER, "/languages"),
                at("new language to open", Who.LEAD, "/languages?open=ngo"),
                at("decisions for a language", Who.ANYBODY, "/languages/sv"),
                at("decisions for a language as its lead", Who.LEAD, "/languages/sv"),
                at("decisions for a language without any", Who.LEARNER, "/languages/ar"),
                at("a unit with its thread", Who.TRANSLATOR, "/translate/sv/finding-a-partner?unit=make-contact:T:1"),
                at("a thread", Who.LEARNER, "/translate/sv/finding-a-partner/thread?unit=make-contact:T:1"),
                at("translators' questions", Who.AUTHOR, "/author/questions"),
                at("invitations to translate", Who.GRADUATE, "/me/invitations"),
                at("invitations to translate without any", Who.AUTHOR, "/me/invitations"),
                new HubPage("my translations", Who.TRANSLATOR, TranslationPages::translate),
                at("my translations before the first", Who.LEARNER, "/me/translations"),
                at("languages to translate into", Who.ANYBODY, "/translate"),
                at("translation queue", Who.ANYBODY, "/translate/sv"),
                at("translation queue where nothing waits", Who.ANYBODY, "/translate/sv?state=reviewed"),
                at("translating a lesson", Who.LEARNER, "/translate/ar/finding-a-partner?unit=make-contact:T:1"),
                at("translating the interface", Who.LEARNER, "/translate/ar/ui?unit=home.travel.figure"),
                at("translating a module's card", Who.LEARNER, "/translate/sv/finding-a-partner?unit=module:title"),
                at(
                        "translating what was translated before",
                        Who.TRANSLATOR,
                        "/translate/sv/finding-a-partner?unit=map-who-has-what:T:19"),
                at("glossary", Who.ANYBODY, "/glossary/ar"),
                at("glossary without a term that fits", Who.ANYBODY, "/glossary/sv?q=xyzzy"),
                at("glossary to keep", Who.TRAVELLER, "/glossary/sv"),
                at("term to change", Who.ADMIN, "/glossary/ar?edit=volunteer"),
                new HubPage("term refused", Who.ADMIN, TranslationPages::addNoTerm),
                at("files of translations", Who.LEARNER, "/translate/sv/finding-a-partner/file"),
                new HubPage("a file that was refused", Who.LEARNER, TranslationPages::uploadNoFile),
                at("translating what is outdated", Who.REVIEWER, "/translate/sv/what-is-a-content-partnership"),
                at("suggestion to review", Who.REVIEWER, "/translate/sv/friendly-space?unit=module:title"),
                new HubPage("translation refused", Who.LEARNER, TranslationPages::translateNothing));
    }

    private static void uploadNoFile(Page page) {
        page.navigate("/translate/ar/finding-a-partner/file");
        page.locator("#file")
                .setInputFiles(new FilePayload("a.xlf", "application/xml", "<xliff".getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button.primary").click();
        page.locator("main [role=alert]").waitFor();
    }

    private static void translate(Page page) {
        page.navigate("/translate/ar/measuring-impact?unit=module:title");
        page.locator("#text").fill("قياس الأثر");
        page.locator("#open button.primary").click();
        page.locator("#open [role=status]").waitFor();
        page.navigate("/me/translations");
    }

    private static void addNoTerm(Page page) {
        page.navigate("/glossary/ar");
        page.locator("#source").fill("!");
        page.locator("form button[name=act][value=add]").click();
        page.locator("main [role=alert]").waitFor();
    }

    private static void translateNothing(Page page) {
        page.navigate("/translate/ar/finding-a-partner?unit=make-contact:T:1");
        page.locator("#text").fill(" ");
        page.locator("#open button.primary").click();
        page.locator("main [role=alert]").waitFor();
    }
}

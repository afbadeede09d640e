package se.wikimedia.hub.whole;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One page of a hub with demo data, in a state that looks different.
 *
 * @param open goes there, in a browser whose addresses begin at the hub
 */
record HubPage(String name, Who who, Consumer<Page> open) {

    /** Who looks at it: nobody signed in, or a demo account. */
    enum Who {
        ANYBODY,
        LEARNER,
        GRADUATE,
        HOST,
        COORDINATOR,
        AGENT,
        EXPERT,
        COMMITTEE,
        CONDUCT,
        AUTHOR,
        TRANSLATOR,
        TRAVELLER,
        REVIEWER,
        LEAD,
        ADMIN;

        /** The demo account's name; empty for nobody. */
        String account() {
            return switch (this) {
                case ANYBODY -> "";
                case LEARNER -> "learner";
                case GRADUATE -> "learner2";
                case HOST -> "host-de";
                case COORDINATOR -> "coordinator";
                case AGENT -> "agent";
                case EXPERT -> "expert";
                case COMMITTEE -> "committee";
                case CONDUCT -> "conduct";
                case AUTHOR -> "author";
                case TRANSLATOR -> "translator";
                case TRAVELLER -> "lead";
                case LEAD -> "lead";
                case REVIEWER -> "reviewer";
                case ADMIN -> "admin";
            };
        }
    }

    static List<HubPage> all() {
        return Stream.of(own(), LearningPages.all(), TranslationPages.all(), TravelPages.all(), HelpPages.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HubPage> own() {
        return List.of(
                at("landing page", Who.ANYBODY, "/"),
                new HubPage("landing page with its language menu open", Who.ANYBODY, HubPage::openMenu),
                at("sign-in", Who.ANYBODY, "/signin"),
                new HubPage("sign-in refused", Who.ANYBODY, page -> submitForm(page, "/signin")),
                at("registration", Who.ANYBODY, "/register"),
                new HubPage("registration refused", Who.ANYBODY, page -> submitForm(page, "/register")),
                at("account", Who.LEARNER, "/account"),
                at("news before the first", Who.LEARNER, "/me/news"),
                at("outbox", Who.ADMIN, "/admin/outbox"),
                at("administration", Who.ADMIN, "/admin"),
                at("administration without a find", Who.ADMIN, "/admin?q=nobody-is-called-so"),
                at("forbidden", Who.LEARNER, "/admin"),
                at("missing", Who.ANYBODY, "/no-such-page"),
                at("missing module", Who.ANYBODY, "/modules/no-such-module"));
    }

    static void signIn(Page page, Who who) {
        page.navigate("/signin");
        page.locator("[id='signin:username']").fill(who.account());
        page.locator("[id='signin:password']").fill("demo-" + who.account());
        page.locator("main form input[type=submit]").click();
        page.waitForURL("**/me");
    }

    static HubPage at(String name, Who who, String address) {
        return new HubPage(name, who, page -> page.navigate(address));
    }

    private static void openMenu(Page page) {
        page.navigate("/");
        page.locator("details.languages summary").click();
    }

    static void sendForm(Page page, String address) {
        page.navigate(address);
        page.locator("main form button.primary").click();
        page.locator("main [role=alert]").first().waitFor();
    }

    static void submitForm(Page page, String address) {
        page.navigate(address);
        page.locator("main form input[type=submit]").click();
        page.locator("main [role=alert]").first().waitFor();
    }

    @Override
    public String toString() {
        return name;
    }
}

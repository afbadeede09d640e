package se.wikimedia.hub.whole;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

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
        ADMIN;

        /** The demo account's name; empty for nobody. */
        String account() {
            return switch (this) {
                case ANYBODY -> "";
                case LEARNER -> "learner";
                case GRADUATE -> "learner2";
                case HOST -> "host-de";
                case COORDINATOR -> "coordinator";
                case ADMIN -> "admin";
            };
        }
    }

    private static final String TOUR = "/tours/grand-tour-2027";
    private static final String MODULE = "/modules/what-is-a-content-partnership";

    static List<HubPage> all() {
        return List.of(
                at("landing page", Who.ANYBODY, "/"),
                new HubPage("landing page with its language menu open", Who.ANYBODY, HubPage::openMenu),
                at("catalogue", Who.ANYBODY, "/modules"),
                at("catalogue with progress", Who.LEARNER, "/modules"),
                at("catalogue without a find", Who.ANYBODY, "/modules?q=nothing+is+called+so"),
                at("search", Who.ANYBODY, "/search"),
                at("search with finds", Who.ANYBODY, "/search?q=museum"),
                at("search without a find", Who.ANYBODY, "/search?q=nothing+is+called+so+qwxzy"),
                at("module", Who.ANYBODY, MODULE),
                at("module begun", Who.LEARNER, MODULE),
                at("module completed", Who.GRADUATE, MODULE),
                at("module with prerequisites", Who.ANYBODY, "/modules/batch-upload"),
                at("lesson with table, picture and quiz", Who.ANYBODY, MODULE + "/who-decides"),
                at("lesson with an order to find", Who.ANYBODY, MODULE + "/not-advertising"),
                at("lesson with texts to type", Who.ANYBODY, MODULE + "/what-can-be-shared"),
                at("lesson with a reflection", Who.ANYBODY, MODULE + "/answering-myths"),
                at("quiz results, kept", Who.LEARNER, MODULE + "/give-and-get"),
                new HubPage("quiz results, not kept", Who.ANYBODY, HubPage::submitNothing),
                at("path", Who.ANYBODY, "/paths/first-partnership"),
                at("path under way", Who.GRADUATE, "/paths/first-partnership"),
                at("my learning", Who.LEARNER, "/me"),
                at("my learning before it begins", Who.ADMIN, "/me"),
                at("my learning with a badge", Who.GRADUATE, "/me"),
                at("tours", Who.ANYBODY, "/tours"),
                at("tours of a coordinator", Who.COORDINATOR, "/tours"),
                at("tour", Who.ANYBODY, TOUR),
                at("tour without a fitting slot", Who.ANYBODY, TOUR + "?language=xx"),
                at("tour of a host", Who.HOST, TOUR),
                new HubPage("slot", Who.ANYBODY, HubPage::openSlot),
                at("slot to be offered", Who.HOST, TOUR + "/slots/new"),
                new HubPage("slot refused", Who.HOST, page -> sendForm(page, TOUR + "/slots/new")),
                new HubPage("place to be taken", Who.LEARNER, HubPage::openBooking),
                at("application", Who.LEARNER, TOUR + "/apply"),
                new HubPage("application refused", Who.LEARNER, page -> sendForm(page, TOUR + "/apply")),
                at("decision before it is made", Who.LEARNER, TOUR + "/why"),
                new HubPage("matching that was run", Who.COORDINATOR, HubPage::runMatching),
                at("tour to be made", Who.COORDINATOR, "/tours/new"),
                at("tour to be changed", Who.COORDINATOR, TOUR + "/edit"),
                at("sign-in", Who.ANYBODY, "/signin"),
                new HubPage("sign-in refused", Who.ANYBODY, page -> submitForm(page, "/signin")),
                at("registration", Who.ANYBODY, "/register"),
                new HubPage("registration refused", Who.ANYBODY, page -> submitForm(page, "/register")),
                at("account", Who.LEARNER, "/account"),
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

    private static HubPage at(String name, Who who, String address) {
        return new HubPage(name, who, page -> page.navigate(address));
    }

    private static void openMenu(Page page) {
        page.navigate("/");
        page.locator("details.languages summary").click();
    }

    private static void openSlot(Page page) {
        page.navigate(TOUR);
        page.locator("#found .card a").first().click();
        page.locator(".facts").waitFor();
    }

    private static void openBooking(Page page) {
        openSlot(page);
        page.locator(".actions a.primary").click();
        page.locator("main form button").waitFor();
    }

    private static void runMatching(Page page) {
        page.navigate(TOUR + "/matching");
        page.locator("main form button").first().click();
        page.locator("main table").waitFor();
    }

    private static void sendForm(Page page, String address) {
        page.navigate(address);
        page.locator("main form button.primary").click();
        page.locator("main [role=alert]").first().waitFor();
    }

    private static void submitNothing(Page page) {
        page.navigate(MODULE + "/give-and-get");
        page.locator("#quiz form button[type=submit]").click();
        page.locator("#quiz .note[role=status]").waitFor();
    }

    private static void submitForm(Page page, String address) {
        page.navigate(address);
        page.locator("main form input[type=submit]").click();
        page.locator("main [role=alert]").first().waitFor();
    }

    @Override
    public String toString() {
        return name;
    }
}

package se.wikimedia.hub.whole;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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
        AGENT,
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

    private static final String TOUR = "/tours/grand-tour-2027";
    private static final String PILOT = "/tours/pilot-tour";
    private static final String DRAFT = "/author/saying-thank-you";
    private static final String EVIDENCE = "/modules/preparing-data/rights-and-documentation";
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
                at("help", Who.ANYBODY, "/help"),
                at("help with what there is already", Who.ANYBODY, "/help?q=museum+licence"),
                at("help with the form", Who.LEARNER, "/help?q=museum+licence"),
                new HubPage("help refused", Who.LEARNER, HubPage::askNothing),
                at("help with suggestions of all kinds", Who.LEARNER, "/help?q=uploading+photographs&topics=data"),
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
                at("canned answers", Who.AGENT, "/help/answers"),
                at("figures of the Helpdesk", Who.ANYBODY, "/figures/helpdesk"),
                at("help with the desk", Who.AGENT, "/help"),
                new HubPage("request to join", Who.LEARNER, page -> openRequest(page, "kuwashawishi")),
                new HubPage("request to decide", Who.AGENT, page -> openRequest(page, "Jak ukázat")),
                new HubPage("request decided", Who.ANYBODY, page -> openRequest(page, "Which licence")),
                at("problem report", Who.ANYBODY, "/report"),
                new HubPage("problem report sent", Who.ANYBODY, page -> report(page, "Somebody shouted at me.")),
                new HubPage("problem report refused", Who.ANYBODY, page -> report(page, " ")),
                at("problem reports", Who.CONDUCT, "/conduct"),
                at("resources", Who.ANYBODY, "/resources"),
                at("resources without a find", Who.ANYBODY, "/resources?q=qwxzy"),
                at("resources to add to", Who.AGENT, "/resources"),
                at("backlog", Who.ANYBODY, "/backlog"),
                at("backlog with gaps to propose from", Who.AGENT, "/backlog"),
                new HubPage("proposal", Who.ANYBODY, HubPage::openProposal),
                new HubPage("proposal to score", Who.COMMITTEE, HubPage::openProposal),
                new HubPage("proposal to pledge for", Who.ADMIN, HubPage::openProposal),
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
                at("lesson that asks for work on a wiki", Who.ANYBODY, EVIDENCE),
                new HubPage("link refused", Who.LEARNER, HubPage::giveWrongLink),
                at("link given", Who.GRADUATE, EVIDENCE),
                at("lesson with a pool of questions", Who.ANYBODY, "/modules/wikidata-for-collections/query"),
                at("evidence", Who.AUTHOR, "/author/evidence"),
                at("shared reflections", Who.AUTHOR, "/author/reflections/what-is-a-content-partnership"),
                at("no shared reflections", Who.AUTHOR, "/author/reflections/batch-upload"),
                at("nothing changed in a lesson", Who.LEARNER, MODULE + "/give-and-get/changes"),
                at("old answers", Who.LEARNER, "/me/answers/what-is-a-content-partnership/give-and-get"),
                at(
                        "old attempts scored again",
                        Who.AUTHOR,
                        "/author/what-is-a-content-partnership/lessons/give-and-get/rescore"),
                at("path", Who.ANYBODY, "/paths/first-partnership"),
                at("path under way", Who.GRADUATE, "/paths/first-partnership"),
                at("badge", Who.ANYBODY, "/badges/what-is-a-content-partnership"),
                at("badge earned", Who.GRADUATE, "/badges/what-is-a-content-partnership"),
                new HubPage("lesson voted on", Who.ANYBODY, HubPage::voteAgainst),
                at("something is wrong", Who.LEARNER, MODULE + "/give-and-get/feedback"),
                new HubPage("remark refused", Who.ANYBODY, HubPage::sendNothing),
                at("my remarks", Who.LEARNER, "/me/feedback"),
                at("my remarks before the first", Who.ADMIN, "/me/feedback"),
                at("feedback from readers", Who.AUTHOR, "/author/feedback"),
                at("feedback from readers, answered", Who.AUTHOR, "/author/feedback?state=answered"),
                at("feedback from readers without a find", Who.AUTHOR, "/author/feedback?below=1"),
                at("my learning", Who.LEARNER, "/me"),
                at("my learning before it begins", Who.ADMIN, "/me"),
                at("my learning with a badge", Who.GRADUATE, "/me"),
                new HubPage("my translations", Who.TRANSLATOR, HubPage::translate),
                at("my translations before the first", Who.LEARNER, "/me/translations"),
                at("my calendar before it is made", Who.LEARNER, "/me/calendar"),
                new HubPage("my calendar", Who.GRADUATE, HubPage::makeCalendar),
                at("tours", Who.ANYBODY, "/tours"),
                at("tours of a coordinator", Who.COORDINATOR, "/tours"),
                at("tour", Who.ANYBODY, TOUR),
                at("tour without a fitting slot", Who.ANYBODY, TOUR + "?language=xx"),
                at("tour of a host", Who.HOST, TOUR),
                new HubPage("slot", Who.ANYBODY, HubPage::openSlot),
                at("host", Who.ANYBODY, "/hosts/de"),
                at("host that has told nothing", Who.ANYBODY, "/hosts/fr"),
                at("host to be told about", Who.ADMIN, "/hosts/cz/edit"),
                new HubPage("host refused", Who.ADMIN, HubPage::tellTooMuch),
                at("slot to be offered", Who.HOST, TOUR + "/slots/new"),
                new HubPage("slot to be changed or cancelled", Who.HOST, HubPage::changeSlot),
                new HubPage("slot refused", Who.HOST, page -> sendForm(page, TOUR + "/slots/new")),
                new HubPage("place to be taken", Who.LEARNER, HubPage::openBooking),
                at("application", Who.LEARNER, TOUR + "/apply"),
                new HubPage("application refused", Who.LEARNER, page -> sendForm(page, TOUR + "/apply")),
                at("application sent", Who.GRADUATE, TOUR + "/apply"),
                at("tour of an applicant", Who.GRADUATE, TOUR),
                at("decision where nobody applied", Who.LEARNER, TOUR + "/why"),
                at("decision before it is made", Who.GRADUATE, TOUR + "/why"),
                new HubPage("matching that was run", Who.COORDINATOR, HubPage::runMatching),
                new HubPage("what would be if", Who.COORDINATOR, HubPage::suppose),
                new HubPage("stay under way", Who.TRAVELLER, HubPage::openStay),
                new HubPage("stay of a host", Who.HOST, HubPage::openComing),
                at("who is coming where nobody is", Who.COORDINATOR, TOUR + "/stays"),
                at("who is coming", Who.HOST, "/tours/autumn-visits/stays"),
                new HubPage("certificate", Who.TRANSLATOR, HubPage::openCertificate),
                at("itineraries before the first plan", Who.COORDINATOR, TOUR + "/itineraries"),
                new HubPage("itineraries that were planned", Who.COORDINATOR, HubPage::planItineraries),
                at("criteria", Who.ANYBODY, PILOT + "/rubric"),
                at("criteria to be changed", Who.COORDINATOR, TOUR + "/rubric"),
                at("scoring before it begins", Who.HOST, TOUR + "/scoring"),
                at("applications to score", Who.HOST, PILOT + "/scoring"),
                at("calibration", Who.COORDINATOR, PILOT + "/scoring"),
                new HubPage("application to score", Who.HOST, HubPage::openReview),
                new HubPage("score refused", Who.HOST, HubPage::scoreNothing),
                at("tour to be made", Who.COORDINATOR, "/tours/new"),
                at("tour to be changed", Who.COORDINATOR, TOUR + "/edit"),
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
                new HubPage("term refused", Who.ADMIN, HubPage::addNoTerm),
                at("files of translations", Who.LEARNER, "/translate/sv/finding-a-partner/file"),
                new HubPage("a file that was refused", Who.LEARNER, HubPage::uploadNoFile),
                at("translating what is outdated", Who.REVIEWER, "/translate/sv/what-is-a-content-partnership"),
                at("suggestion to review", Who.REVIEWER, "/translate/sv/friendly-space?unit=module:title"),
                new HubPage("translation refused", Who.LEARNER, HubPage::translateNothing),
                at("sign-in", Who.ANYBODY, "/signin"),
                new HubPage("sign-in refused", Who.ANYBODY, page -> submitForm(page, "/signin")),
                at("registration", Who.ANYBODY, "/register"),
                new HubPage("registration refused", Who.ANYBODY, page -> submitForm(page, "/register")),
                at("account", Who.LEARNER, "/account"),
                at("agents' notes", Who.AGENT, "/help/1/notes"),
                at("news before the first", Who.LEARNER, "/me/news"),
                at("outbox", Who.ADMIN, "/admin/outbox"),
                at("authors' desk", Who.AUTHOR, "/author"),
                new HubPage("authors' desk with a module without a title", Who.AUTHOR, HubPage::beginNothing),
                at("published module without a draft", Who.AUTHOR, "/author/batch-upload"),
                at("draft in review", Who.AUTHOR, DRAFT),
                at("history with a draft", Who.AUTHOR, DRAFT + "/history"),
                at("history", Who.AUTHOR, "/author/batch-upload/history"),
                at("lesson in the editor", Who.AUTHOR, DRAFT + "/lessons/why-it-matters"),
                at("quiz in the editor", Who.AUTHOR, DRAFT + "/lessons/why-it-matters/quiz"),
                at("lesson without a quiz", Who.AUTHOR, DRAFT + "/lessons/what-to-write/quiz"),
                at("files of a draft", Who.AUTHOR, DRAFT + "/files"),
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

    private static void changeSlot(Page page) {
        openSlot(page);
        page.locator(".actions a[href$='/edit']").click();
        page.locator("main details summary").click();
    }

    private static void openBooking(Page page) {
        openSlot(page);
        page.locator(".actions a.primary").click();
        page.locator("main form button").waitFor();
    }

    private static void runMatching(Page page) {
        page.navigate(TOUR + "/matching");
        page.locator("main form button").first().click();
        page.locator("main details summary").first().click();
    }

    private static void suppose(Page page) {
        runMatching(page);
        page.navigate(TOUR + "/what-if");
        page.locator("#capacity").fill("0");
        page.locator("main form button").click();
        page.locator("#shifts-title").waitFor();
    }

    private static void tellTooMuch(Page page) {
        page.navigate("/hosts/cz/edit");
        page.locator("#languages").fill("klingonsk");
        page.locator("main form button.primary").click();
        page.locator("#languages-problem").waitFor();
    }

    private static void openStay(Page page) {
        page.navigate("/me");
        page.locator("main a[href^='/stays/']").first().click();
        page.locator("#report").waitFor();
    }

    private static void openComing(Page page) {
        page.navigate("/tours/autumn-visits/stays");
        page.locator("main a[href^='/stays/']").first().click();
        page.locator("#report").waitFor();
    }

    private static void openCertificate(Page page) {
        openStay(page);
        page.locator("main a[href$='/certificate']").click();
        page.waitForURL("**/certificate");
    }

    private static void planItineraries(Page page) {
        page.navigate(PILOT + "/itineraries");
        page.locator("main form button").first().click();
        page.locator("main .timeline").first().waitFor();
    }

    private static void makeCalendar(Page page) {
        page.navigate("/me/calendar");
        page.locator("main form button").click();
        page.locator("main a.wraps").waitFor();
    }

    private static void openReview(Page page) {
        page.navigate(PILOT + "/scoring");
        page.locator("main .card a").first().click();
        page.locator("#score").waitFor();
    }

    private static void scoreNothing(Page page) {
        openReview(page);
        page.locator("#score button.primary").click();
        page.locator("main [role=alert]").waitFor();
    }

    private static void sendForm(Page page, String address) {
        page.navigate(address);
        page.locator("main form button.primary").click();
        page.locator("main [role=alert]").first().waitFor();
    }

    private static void beginNothing(Page page) {
        page.navigate("/author");
        page.locator("#new-module #title").fill(" ");
        page.locator("#new-module button").click();
        page.locator("main [role=alert]").waitFor();
    }

    private static void submitNothing(Page page) {
        page.navigate(MODULE + "/give-and-get");
        page.locator("#quiz form button[type=submit]").click();
        page.locator("#quiz .note[role=status]").waitFor();
    }

    private static void askNothing(Page page) {
        page.navigate("/help?q=museum");
        page.locator("#text").fill("");
        page.locator("#ask button").click();
        page.locator("main [role=alert]").first().waitFor();
    }

    private static void report(Page page, String text) {
        page.navigate("/report");
        page.locator("#text").fill(text);
        page.locator("#tell button").click();
        page.locator("main [role=status], main [role=alert]").first().waitFor();
    }

    private static void openProposal(Page page) {
        page.navigate("/backlog");
        page.locator("main .hits h3 a").first().click();
        page.locator("main .facts").waitFor();
    }

    private static void openRequest(Page page, String words) {
        page.navigate("/help");
        page.locator("main .hits a:has-text(\"" + words + "\")").first().click();
        page.locator("main .facts").waitFor();
    }

    private static void giveWrongLink(Page page) {
        page.navigate(EVIDENCE);
        page.locator("#quiz input[type=url]").fill("https://example.org/wiki/A");
        page.locator("#quiz form button[type=submit]").click();
        page.locator("#quiz .problem").waitFor();
    }

    private static void voteAgainst(Page page) {
        page.navigate(MODULE + "/give-and-get");
        page.locator("#feedback button[value=no]").click();
        page.locator("#feedback [role=status]").waitFor();
    }

    private static void sendNothing(Page page) {
        page.navigate(MODULE + "/give-and-get/feedback");
        page.locator("#text").fill(" ");
        page.locator("main form button").click();
        page.locator("main [role=alert]").waitFor();
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

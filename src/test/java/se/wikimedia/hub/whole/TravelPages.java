package se.wikimedia.hub.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.wikimedia.hub.whole.HubPage.at;
import static se.wikimedia.hub.whole.HubPage.sendForm;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.wikimedia.hub.whole.HubPage.Who;

/** Pages of the Grand Tour: offers, applications, decisions, stays. */
final class TravelPages {

    private static final String TOUR = "/tours/grand-tour-2027";
    private static final String PILOT = "/tours/pilot-tour";

    private TravelPages() {}

    static List<HubPage> all() {
        return List.of(
                at("my calendar before it is made", Who.LEARNER, "/me/calendar"),
                new HubPage("my calendar", Who.GRADUATE, TravelPages::makeCalendar),
                at("tours", Who.ANYBODY, "/tours"),
                new HubPage("slot to be repeated", Who.HOST, TravelPages::repeatSlot),
                new HubPage("slot's programme to be told", Who.HOST, TravelPages::tellProgramme),
                at("needs", Who.LEARNER, TOUR + "/needs"),
                at("figures of tours", Who.ANYBODY, "/figures/tours"),
                at("agreement to be written", Who.COORDINATOR, TOUR + "/agreement"),
                at("agreement that was written", Who.ADMIN, "/tours/autumn-visits/agreement"),
                new HubPage("agreement of a stay", Who.TRAVELLER, TravelPages::openAgreement),
                at("tour in another month", Who.ANYBODY, TOUR + "?month=2027-08"),
                at("days without visitors", Who.HOST, "/hosts/de/blackouts"),
                new HubPage("days without visitors refused", Who.ADMIN, TravelPages::blackChristmas),
                at("rates", Who.ANYBODY, "/rates"),
                at("rates of a coordinator", Who.COORDINATOR, "/rates"),
                at("rates to be begun", Who.COORDINATOR, "/rates/new"),
                new HubPage("rates refused", Who.ADMIN, TravelPages::payNothing),
                at("money of a tour", Who.COORDINATOR, TOUR + "/money"),
                at("money of a host", Who.HOST, "/tours/autumn-visits/money"),
                new HubPage("money refused", Who.COORDINATOR, TravelPages::spendWords),
                at("tours of a coordinator", Who.COORDINATOR, "/tours"),
                at("tour", Who.ANYBODY, TOUR),
                at("tour without a fitting slot", Who.ANYBODY, TOUR + "?language=xx"),
                at("tour of a host", Who.HOST, TOUR),
                new HubPage("slot", Who.ANYBODY, TravelPages::openSlot),
                at("host", Who.ANYBODY, "/hosts/de"),
                at("host that has told nothing", Who.ANYBODY, "/hosts/fr"),
                at("host to be told about", Who.ADMIN, "/hosts/cz/edit"),
                new HubPage("host refused", Who.ADMIN, TravelPages::tellTooMuch),
                at("slot to be offered", Who.HOST, TOUR + "/slots/new"),
                new HubPage("slot to be changed or cancelled", Who.HOST, TravelPages::changeSlot),
                new HubPage("slot refused", Who.HOST, page -> sendForm(page, TOUR + "/slots/new")),
                new HubPage("place to be taken", Who.LEARNER, TravelPages::openBooking),
                new HubPage("place to be moved or swapped", Who.AUTHOR, TravelPages::openSwap),
                at("office hours", Who.LEARNER, TOUR + "/talks"),
                new HubPage("office hours of a coordinator", Who.COORDINATOR, TravelPages::offerNothing),
                new HubPage("talk that is booked", Who.REVIEWER, TravelPages::bookTalk),
                at("application", Who.LEARNER, TOUR + "/apply"),
                new HubPage("application refused", Who.LEARNER, page -> sendForm(page, TOUR + "/apply")),
                at("application sent", Who.GRADUATE, TOUR + "/apply"),
                at("files of an application", Who.GRADUATE, TOUR + "/apply/files"),
                new HubPage("application that is read", Who.COORDINATOR, TravelPages::openApplication),
                at("questions of a tour", Who.ADMIN, "/tours/autumn-visits/questions"),
                at("questions that stand", Who.COORDINATOR, TOUR + "/questions"),
                new HubPage("questions refused", Who.COORDINATOR, TravelPages::askNothing),
                at("tour of an applicant", Who.GRADUATE, TOUR),
                at("decision where nobody applied", Who.LEARNER, TOUR + "/why"),
                at("decision before it is made", Who.GRADUATE, TOUR + "/why"),
                new HubPage("matching that was run", Who.COORDINATOR, TravelPages::runMatching),
                new HubPage("what would be if", Who.COORDINATOR, TravelPages::suppose),
                new HubPage("stay under way", Who.TRAVELLER, TravelPages::openStay),
                new HubPage("stay of a host", Who.HOST, TravelPages::openComing),
                new HubPage("what a visitor needs", Who.HOST, TravelPages::openNeeds),
                new HubPage("travel data", Who.TRAVELLER, TravelPages::openTravelData),
                new HubPage("travel data of a visitor", Who.HOST, TravelPages::openTravelDataOfVisitor),
                at("who is coming where nobody is", Who.COORDINATOR, TOUR + "/stays"),
                at("who is coming", Who.HOST, "/tours/autumn-visits/stays"),
                new HubPage("certificate", Who.TRANSLATOR, TravelPages::openCertificate),
                at("itineraries before the first plan", Who.COORDINATOR, TOUR + "/itineraries"),
                new HubPage("itineraries that were planned", Who.COORDINATOR, TravelPages::planItineraries),
                at("criteria", Who.ANYBODY, PILOT + "/rubric"),
                at("criteria to be changed", Who.COORDINATOR, TOUR + "/rubric"),
                at("scoring before it begins", Who.HOST, TOUR + "/scoring"),
                at("applications to score", Who.HOST, PILOT + "/scoring"),
                at("calibration", Who.COORDINATOR, PILOT + "/scoring"),
                new HubPage("application to score", Who.HOST, TravelPages::openReview),
                new HubPage("score refused", Who.HOST, TravelPages::scoreNothing),
                at("tour to be made like another", Who.ADMIN, "/tours/new?like=grand-tour-2027"),
                at("tour to be made", Who.COORDINATOR, "/tours/new"),
                at("tour to be changed", Who.COORDINATOR, TOUR + "/edit"));
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

    private static void repeatSlot(Page page) {
        openSlot(page);
        page.locator(".actions a[href$='/repeat']").click();
        page.locator("#without").fill("soon");
        page.locator("main form button.primary").click();
        page.locator("#without-problem").waitFor();
    }

    private static void tellProgramme(Page page) {
        openSlot(page);
        page.locator(".actions a[href$='/programme']").click();
        page.locator("#day1").waitFor();
    }

    private static void openBooking(Page page) {
        openSlot(page);
        page.locator(".actions a.primary").click();
        page.locator("main form button").waitFor();
    }

    private static void offerNothing(Page page) {
        page.navigate(TOUR + "/talks");
        page.locator("#offer button").click();
        page.locator("#date-problem").waitFor();
    }

    private static void bookTalk(Page page) {
        page.navigate(TOUR + "/talks");
        if (page.locator("button[value=give-back]").count() == 0) {
            page.locator("#take input[name=talk]").first().check();
            page.locator("#take #topic").fill("A partner who hesitates");
            page.locator("#take button").click();
        }
        page.locator("button[value=give-back]").waitFor();
    }

    private static void openSwap(Page page) {
        openSlot(page);
        page.navigate(page.url().replaceFirst("[?#].*", "") + "/book");
        var swap = page.locator("main a[href$='/swap']");
        if (swap.count() == 0) {
            page.locator("main form button.primary").click();
        }
        swap.click();
        page.locator("#elsewhere").waitFor();
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

    private static void blackChristmas(Page page) {
        page.navigate("/hosts/de/blackouts");
        page.locator("#days").fill("Christmas");
        page.locator("main form button.primary").click();
        page.locator("#days-problem").waitFor();
    }

    private static void payNothing(Page page) {
        page.navigate("/rates/2027-01-01");
        page.locator("input[name=amount]").first().fill("nothing");
        page.locator("main form button.primary").click();
        page.locator("main .problem").first().waitFor();
    }

    private static void spendWords(Page page) {
        page.navigate(TOUR + "/money");
        page.locator("input[name^=actual]").first().fill("a lot");
        page.locator("main form button.primary").click();
        page.locator("main .problem").first().waitFor();
    }

    private static void openStay(Page page) {
        page.navigate("/me");
        page.locator("main a[href^='/stays/']:not([href$='/certificate'])")
                .first()
                .click();
        page.locator("#report").waitFor();
    }

    private static void openAgreement(Page page) {
        openStay(page);
        page.locator("main a[href$='/agreement']").click();
        page.waitForURL("**/agreement");
    }

    private static void openComing(Page page) {
        page.navigate("/tours/autumn-visits/stays");
        page.locator("main a[href^='/stays/']").first().click();
        page.locator("#report").waitFor();
    }

    private static void openNeeds(Page page) {
        openComing(page);
        page.locator("main a[href$='/needs']").click();
        page.waitForURL("**/needs");
    }

    private static void openTravelData(Page page) {
        openStay(page);
        openTravel(page);
    }

    private static void openTravelDataOfVisitor(Page page) {
        openComing(page);
        openTravel(page);
    }

    private static void openTravel(Page page) {
        page.locator("main a[href$='/travel']").click();
        page.waitForURL("**/travel");
    }

    private static void openApplication(Page page) {
        page.navigate(PILOT + "/scoring");
        page.locator("main .card a[href*='/applications/']").first().click();
        page.locator("#answers").waitFor();
    }

    private static void askNothing(Page page) {
        page.navigate(TOUR + "/questions");
        var last = page.locator("main form details").last();
        last.locator("summary").click();
        last.locator("input[name^=text]").fill("How do you travel?");
        last.locator("select[name^=kind]").selectOption("choice");
        page.locator("main form button.primary").click();
        page.locator("main details[open] .problem").waitFor();
    }

    private static void openCertificate(Page page) {
        openStay(page);
        page.locator("main a[href$='/certificate']").click();
        page.waitForURL("**/certificate");
    }

    /** A plan that somebody else is having made is waited for, by looking again as the page says. */
    private static void planItineraries(Page page) {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        do {
            page.navigate(PILOT + "/itineraries");
            if (page.locator("main form button.primary:not([name])").count() > 0) {
                page.locator("main form button.primary:not([name])").click();
            }
        } while (page.locator("main .timeline").count() == 0 && System.nanoTime() < end);
        assertThat(page.locator("main .timeline").first()).isVisible();
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
}

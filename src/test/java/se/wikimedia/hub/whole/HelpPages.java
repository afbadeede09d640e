package se.wikimedia.hub.whole;

import static se.wikimedia.hub.whole.HubPage.at;
import static se.wikimedia.hub.whole.HubPage.sendForm;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.List;
import se.wikimedia.hub.whole.HubPage.Who;

/** Pages of the Helpdesk, the backlog, resources and problem reports. */
final class HelpPages {

    private HelpPages() {}

    static List<HubPage> all() {
        return List.of(
                at("help", Who.ANYBODY, "/help"),
                at("help with what there is already", Who.ANYBODY, "/help?q=museum+licence"),
                at("help with the form", Who.LEARNER, "/help?q=museum+licence"),
                new HubPage("help refused", Who.LEARNER, HelpPages::askNothing),
                at("help with suggestions of all kinds", Who.LEARNER, "/help?q=uploading+photographs&topics=data"),
                at("canned answers", Who.AGENT, "/help/answers"),
                at("figures of the Helpdesk", Who.ANYBODY, "/figures/helpdesk"),
                at("help with the desk", Who.AGENT, "/help"),
                new HubPage("request to join", Who.LEARNER, page -> openRequest(page, "kuwashawishi")),
                new HubPage("request to decide", Who.AGENT, page -> openRequest(page, "Jak ukázat")),
                new HubPage("gap with what it is like", Who.AGENT, HelpPages::openGap),
                at("what I can help with", Who.LEARNER, "/me/expertise"),
                at("what an expert was asked about", Who.EXPERT, "/me/expertise"),
                new HubPage("expertise refused", Who.LEARNER, HelpPages::tellTooMuchExpertise),
                new HubPage("experts who fit", Who.AGENT, HelpPages::openExperts),
                at("asking without an account", Who.ANYBODY, "/help/ask?q=museum"),
                at("asked without an account", Who.ANYBODY, "/help/ask?sent=yes"),
                new HubPage("question without an account refused", Who.ANYBODY, page -> sendForm(page, "/help/ask")),
                at("agents' desk", Who.AGENT, "/help/desk"),
                at("agents' desk with finds", Who.AGENT, "/help/desk?q=licence&status=any"),
                at("agents' desk without a find", Who.AGENT, "/help/desk?q=qwxzy"),
                new HubPage("requests that are likely the same", Who.AGENT, HelpPages::openRelations),
                new HubPage("relation refused", Who.AGENT, HelpPages::linkNothing),
                new HubPage("messages about a request", Who.AGENT, HelpPages::openMessages),
                new HubPage("message refused", Who.AGENT, HelpPages::writeNothing),
                new HubPage("request decided", Who.ANYBODY, page -> openRequest(page, "Which licence")),
                at("residents", Who.ANYBODY, "/residents"),
                at("residents for agents", Who.AGENT, "/residents"),
                at("residents without a find", Who.ANYBODY, "/residents?country=ZZ"),
                at("my residency", Who.EXPERT, "/me/residency"),
                at("working groups", Who.AGENT, "/help/groups"),
                new HubPage("working group refused", Who.AGENT, HelpPages::makeNoGroup),
                new HubPage("working group to describe", Who.AGENT, HelpPages::openGroup),
                new HubPage("working group described wrongly", Who.AGENT, HelpPages::describeNothing),
                new HubPage("working group that is closed", Who.AGENT, HelpPages::openClosedGroup),
                at("working groups that I am in", Who.EXPERT, "/me/groups"),
                at("no working groups that I am in", Who.LEARNER, "/me/groups"),
                new HubPage("request to hand over", Who.AGENT, HelpPages::openHandOver),
                at("mailbox", Who.ADMIN, "/admin/mailbox"),
                at("problem report", Who.ANYBODY, "/report"),
                new HubPage("problem report sent", Who.ANYBODY, page -> report(page, "Somebody shouted at me.")),
                new HubPage("problem report refused", Who.ANYBODY, page -> report(page, " ")),
                at("problem reports", Who.CONDUCT, "/conduct"),
                at("resources", Who.ANYBODY, "/resources"),
                at("resources without a find", Who.ANYBODY, "/resources?q=qwxzy"),
                at("resources to add to", Who.AGENT, "/resources"),
                new HubPage("resource", Who.ANYBODY, HelpPages::openResource),
                new HubPage("resource to look after", Who.AGENT, HelpPages::openResource),
                new HubPage("resource refused", Who.AGENT, HelpPages::emptyResource),
                new HubPage("resource to link to items", Who.AGENT, HelpPages::openItems),
                new HubPage("item refused", Who.AGENT, HelpPages::linkNoItem),
                new HubPage("resource that is offered", Who.AGENT, HelpPages::offerResource),
                new HubPage("resource offered to me", Who.EXPERT, HelpPages::openOffered),
                at("resources to look at again", Who.AGENT, "/resources/due"),
                at("no resources to look at again", Who.LEARNER, "/resources/due"),
                at("backlog", Who.ANYBODY, "/backlog"),
                at("backlog with gaps to propose from", Who.AGENT, "/backlog"),
                at("backlog on a theme", Who.ANYBODY, "/backlog?theme=skills"),
                at("backlog on a theme without a proposal", Who.ANYBODY, "/backlog?theme=funding"),
                new HubPage("proposal whose themes are chosen", Who.AGENT, HelpPages::openProposal),
                new HubPage("proposal", Who.ANYBODY, HelpPages::openProposal),
                new HubPage("proposal to score", Who.COMMITTEE, HelpPages::openProposal),
                new HubPage("proposal to pledge for", Who.ADMIN, HelpPages::openProposal),
                at("the Expert Committee", Who.ANYBODY, "/committee"),
                at("the Expert Committee for a member", Who.COMMITTEE, "/committee"),
                new HubPage("term refused", Who.ADMIN, HelpPages::recordNothing),
                new HubPage("meeting that was closed", Who.ANYBODY, page -> openMeeting(page, "last")),
                new HubPage("meeting to come", Who.ANYBODY, page -> openMeeting(page, "first")),
                new HubPage("meeting to prepare", Who.COMMITTEE, page -> openMeeting(page, "first")),
                new HubPage("meeting being held", Who.COMMITTEE, HelpPages::holdMeeting),
                at("agents' notes", Who.AGENT, "/help/1/notes"));
    }

    private static void openGap(Page page) {
        page.navigate("/backlog");
        if (page.locator("main a[href^='/gaps/']").count() == 0) {
            openRequest(page, "من أين");
            page.locator("#close input[value=none]").check();
            page.locator("#close button[value=close]").click();
            page.navigate("/backlog");
        }
        page.locator("main a[href^='/gaps/']").first().click();
        page.locator("main dl.facts").waitFor();
    }

    private static void openExperts(Page page) {
        openRequest(page, "Jak ukázat");
        page.locator(".facts a[href$='/experts']").click();
        page.locator("main h2").first().waitFor();
    }

    private static void tellTooMuchExpertise(Page page) {
        page.navigate("/me/expertise");
        page.locator("#countries").fill("Sweden");
        page.locator("#expertise button.primary").click();
        page.locator("main [role=alert]").waitFor();
    }

    private static void openMessages(Page page) {
        openRequest(page, "Jak ukázat");
        page.locator("#messages a.button").click();
        page.locator("#message").waitFor();
    }

    private static void makeNoGroup(Page page) {
        page.navigate("/help/groups");
        page.locator("#make button").click();
        page.locator("main [role=alert]").waitFor();
    }

    private static void openGroup(Page page) {
        page.navigate("/help/groups");
        page.locator("main h2 a").first().click();
        page.locator("#describe").waitFor();
    }

    private static void describeNothing(Page page) {
        openGroup(page);
        page.locator("#name").fill("");
        page.locator("#describe button").click();
        page.locator("main [role=alert]").waitFor();
    }

    /** One of its own, because the demo's has something to show. */
    private static void openClosedGroup(Page page) {
        page.navigate("/help/groups");
        var closed = page.locator("main section:has(.note) h2 a");
        if (closed.count() == 0) {
            page.locator("#name").fill("Zines and posters");
            page.locator("#make button").click();
            page.locator("main h2 a:has-text(\"Zines and posters\")").click();
            page.onceDialog(Dialog::accept);
            page.locator("#close button").click();
        } else {
            closed.first().click();
        }
        page.locator("#open").waitFor();
    }

    private static void openHandOver(Page page) {
        openRequest(page, "Jak ukázat");
        page.locator(".facts a[href$='/group']").click();
        page.locator("main h1").waitFor();
    }

    private static void writeNothing(Page page) {
        openMessages(page);
        page.locator("#message button").click();
        page.locator("main [role=alert]").waitFor();
    }

    private static void openRelations(Page page) {
        openRequest(page, "Jak ukázat");
        page.locator(".facts a[href$='/related']").click();
        page.locator("#other").waitFor();
    }

    private static void linkNothing(Page page) {
        openRelations(page);
        page.locator("#other-request button[value=link]").click();
        page.locator("main [role=alert]").waitFor();
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

    private static void openResource(Page page) {
        page.navigate("/resources?q=Pattypan");
        page.locator("main .hits .meta a").first().click();
        page.locator("main .facts").waitFor();
    }

    private static void offerResource(Page page) {
        openResource(page);
        page.locator("#username").fill("expert");
        page.locator("#offer button").click();
        page.locator("#take-back").waitFor();
    }

    private static void openOffered(Page page) {
        page.navigate("/resources/due");
        page.locator("main .plain-list a").first().click();
        page.locator("#offered").waitFor();
    }

    private static void openItems(Page page) {
        page.navigate("/resources?q=OpenRefine");
        page.locator("main .hits .meta a").first().click();
        page.locator("main .facts a[href$='/items']").click();
        page.locator("#item").waitFor();
    }

    private static void linkNoItem(Page page) {
        openItems(page);
        page.locator("#item").fill("P31");
        page.locator("#number button").click();
        page.locator("main [role=alert]").waitFor();
    }

    private static void emptyResource(Page page) {
        openResource(page);
        page.locator("#title").fill("");
        page.locator("#change button").click();
        page.locator("main [role=alert]").waitFor();
    }

    private static void recordNothing(Page page) {
        page.navigate("/committee");
        page.locator("#record button").click();
        page.locator("main [role=alert]").waitFor();
    }

    private static void openMeeting(Page page, String which) {
        page.navigate("/committee");
        var meetings = page.locator("main .plain-list a");
        (which.equals("first") ? meetings.first() : meetings.last()).click();
        page.locator("main .pill").first().waitFor();
    }

    /** One of its own, because what has begun isn't planned any more. */
    private static void holdMeeting(Page page) {
        page.navigate("/committee");
        if (page.locator("main .plain-list .pill").count() == 0) {
            page.locator("#date").fill("2099-05-31");
            page.locator("#time").fill("14:00");
            page.locator("#plan button").click();
            page.locator("button[value=add]").first().click();
            page.locator("#begin button").click();
        } else {
            page.locator("main .plain-list li:has(.pill) a").first().click();
        }
        page.locator("#minutes").waitFor();
    }

    private static void openRequest(Page page, String words) {
        page.navigate("/help");
        page.locator("main .hits a:has-text(\"" + words + "\")").first().click();
        page.locator("main .facts").waitFor();
    }
}

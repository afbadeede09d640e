package se.wikimedia.hub.whole;

import static se.wikimedia.hub.whole.HubPage.at;

import com.microsoft.playwright.Page;
import java.util.List;
import se.wikimedia.hub.whole.HubPage.Who;

/** Pages of those who learn and of those who write what they learn from. */
final class LearningPages {

    private static final String DRAFT = "/author/saying-thank-you";
    private static final String EVIDENCE = "/modules/preparing-data/rights-and-documentation";
    private static final String MODULE = "/modules/what-is-a-content-partnership";

    private LearningPages() {}

    static List<HubPage> all() {
        return List.of(
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
                new HubPage("quiz results, not kept", Who.ANYBODY, LearningPages::submitNothing),
                at("lesson that asks for work on a wiki", Who.ANYBODY, EVIDENCE),
                new HubPage("link refused", Who.LEARNER, LearningPages::giveWrongLink),
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
                new HubPage("lesson voted on", Who.ANYBODY, LearningPages::voteAgainst),
                at("something is wrong", Who.LEARNER, MODULE + "/give-and-get/feedback"),
                new HubPage("remark refused", Who.ANYBODY, LearningPages::sendNothing),
                at("my remarks", Who.LEARNER, "/me/feedback"),
                at("my remarks before the first", Who.ADMIN, "/me/feedback"),
                at("feedback from readers", Who.AUTHOR, "/author/feedback"),
                at("feedback from readers, answered", Who.AUTHOR, "/author/feedback?state=answered"),
                at("feedback from readers without a find", Who.AUTHOR, "/author/feedback?below=1"),
                at("my learning", Who.LEARNER, "/me"),
                at("my learning before it begins", Who.ADMIN, "/me"),
                at("my learning with a badge", Who.GRADUATE, "/me"),
                at("authors' desk", Who.AUTHOR, "/author"),
                new HubPage("authors' desk with a module without a title", Who.AUTHOR, LearningPages::beginNothing),
                at("published module without a draft", Who.AUTHOR, "/author/batch-upload"),
                at("draft in review", Who.AUTHOR, DRAFT),
                at("history with a draft", Who.AUTHOR, DRAFT + "/history"),
                at("history", Who.AUTHOR, "/author/batch-upload/history"),
                at("lesson in the editor", Who.AUTHOR, DRAFT + "/lessons/why-it-matters"),
                at("quiz in the editor", Who.AUTHOR, DRAFT + "/lessons/why-it-matters/quiz"),
                at("lesson without a quiz", Who.AUTHOR, DRAFT + "/lessons/what-to-write/quiz"),
                at("files of a draft", Who.AUTHOR, DRAFT + "/files"));
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
}

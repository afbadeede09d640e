package se.wikimedia.hub.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.wikimedia.hub.whole.InterfaceWords.said;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.authoring.ContentFolder;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.Manuscript;

/** What a learner comes for, with JavaScript and without it. */
class LearnerJourneyIT {

    private static final String MODULE = "what-is-a-content-partnership";
    private static final String PASSWORD = "correct horse battery";

    private static Chromium chromium;
    private static Manuscript manuscript;

    @BeforeAll
    static void open() throws IOException {
        chromium = new Chromium();
        manuscript = ContentFolder.read(Path.of("modules-content")).manuscripts().stream()
                .filter(each -> each.module().id().equals(MODULE))
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void takesAModuleInSwedishAndFindsItsBadgeInArabic(boolean script) {
        var page = visit(script);
        var name = "reader-" + script;
        register(page, name);
        signOut(page);
        signIn(page, name);

        choose(page, "sv");
        findModule(page);
        assertThat(page.locator("h1")).hasAttribute("lang", "sv");
        page.getByRole(AriaRole.LINK, named(said("sv", "learning.module.begin")))
                .click();
        takeAllLessons(page);

        assertModuleDone(page);
        page.navigate("/me");
        assertBadgeAndCompletion(page, "sv");

        choose(page, "ar");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertBadgeAndCompletion(page, "ar");
        page.navigate("/modules/" + MODULE);
        assertThat(page.locator("h1")).hasAttribute("lang", "ar");
        assertModuleDone(page);

        signOut(page);
        page.navigate("/modules/" + MODULE);
        assertThat(page.locator(".lessons [role=img]")).hasCount(0);
        signIn(page, name);
        assertBadgeAndCompletion(page, "ar");
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void goesOnWhereTheyWere(boolean script) {
        var page = visit(script);
        register(page, "returning-" + script);
        page.navigate(address(0));
        quiz(page, manuscript.lessons().get(0)).answerRightly();
        page.navigate(address(1));
        quiz(page, manuscript.lessons().get(1)).answerWrongly();

        page.navigate("/me");
        page.getByRole(AriaRole.HEADING, heading(said("en", "learning.me.resume")))
                .waitFor();
        page.locator("main section a.button.primary").click();

        assertThat(page).hasURL(address(1));
        assertThat(page.locator("#quiz .note.warning")).isVisible();
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void readsAndIsMarkedWithoutAnAccountAndIsToldThatNothingIsKept(boolean script) {
        var page = visit(script);
        page.navigate(address(0));
        quiz(page, manuscript.lessons().get(0)).answerRightly();

        assertThat(page.locator("#quiz .note.success")).containsText(said("en", "learning.quiz.passed"));
        assertThat(page.locator("#quiz")).containsText(said("en", "learning.quiz.notKept"));
        page.navigate(address(0));
        assertThat(page.locator("#quiz form")).isVisible();
        page.navigate("/me");
        assertThat(page).hasURL("/signin?next=%2Fme");
    }

    private static Page visit(boolean script) {
        var options = Chromium.at(RunningHub.shared().url("/")).setJavaScriptEnabled(script);
        return chromium.visitor(options).newPage();
    }

    private static void register(Page page, String name) {
        page.navigate("/register");
        field(page, "username").fill(name);
        field(page, "password").fill(PASSWORD);
        field(page, "displayName").fill("Reader " + name);
        field(page, "email").fill(name + "@example.org");
        submit(page);
        assertThat(page).hasURL("/me");
        assertThat(page.locator("h1")).containsText("Reader " + name);
    }

    private static void signIn(Page page, String name) {
        page.navigate("/signin");
        field(page, "username").fill(name);
        field(page, "password").fill(PASSWORD);
        submit(page);
        assertThat(page).hasURL("/me");
    }

    private static void signOut(Page page) {
        page.navigate("/me");
        page.locator("form[action='/signout'] button").click();
        assertThat(page.locator("a[href='/signin']")).isVisible();
    }

    private static void choose(Page page, String language) {
        page.locator("details.languages summary").click();
        page.locator("details.languages a[hreflang=" + language + "]").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    private static void findModule(Page page) {
        page.locator("header a[href='/modules']").click();
        page.getByRole(AriaRole.SEARCHBOX).fill("innehållspartnerskap");
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
        assertThat(page).hasURL(Pattern.compile("[?&]q=inneh"));
        page.locator("#found a[href='/modules/" + MODULE + "']").click();
    }

    private static void takeAllLessons(Page page) {
        int count = manuscript.lessons().size();
        for (int i = 0; i < count; i++) {
            assertThat(page).hasURL(address(i));
            assertThat(page.locator("h1")).hasAttribute("lang", "sv");
            assertThat(page.locator(".read > div[lang]:not([lang=sv])")).hasCount(0);
            assertThat(page.locator(".meter progress")).hasAttribute("value", String.valueOf(i + 1));
            assertThat(page.locator(".meter progress")).hasAttribute("max", String.valueOf(count));
            takeQuiz(page, manuscript.lessons().get(i), i == 0);
            page.locator("nav.turn > a").last().click();
        }
        assertThat(page).hasURL("/modules/" + MODULE);
    }

    private static void takeQuiz(Page page, LessonSource lesson, boolean wronglyFirst) {
        var quiz = quiz(page, lesson);
        if (wronglyFirst) {
            quiz.answerWrongly();
            assertThat(page.locator("#quiz .note.warning")).containsText(said("sv", "learning.quiz.failed"));
            assertThat(page.locator("#quiz .verdict.wrong")).hasCount(quiz.scored());
            assertThat(page.locator("#quiz .feedback p[lang=sv]").first()).not().isEmpty();
            assertThat(page.locator("main .done")).hasCount(0);
            page.getByRole(AriaRole.LINK, named(said("sv", "learning.quiz.again")))
                    .click();
        }
        quiz.answerRightly();
        assertThat(page.locator("#quiz .note.success")).containsText(said("sv", "learning.quiz.passed"));
        assertThat(page.locator("#quiz .verdict.right")).hasCount(quiz.scored());
        assertThat(page.locator("main .done")).hasText(said("sv", "learning.lesson.done"));
    }

    private static void assertModuleDone(Page page) {
        var lessons = manuscript.lessons().size();
        assertThat(page.locator("main .note.success")).isVisible();
        assertThat(page.locator(".lessons [role=img]")).hasCount(lessons);
        assertThat(page.locator(".meter progress")).hasAttribute("value", String.valueOf(lessons));
    }

    private static void assertBadgeAndCompletion(Page page, String language) {
        assertThat(page).hasURL(Pattern.compile("/me(\\?|$)"));
        assertThat(page.locator("main .card a[href='/modules/" + MODULE + "']")).hasCount(1);
        assertThat(page.locator("main .card .done")).hasText(said(language, "learning.card.completed"));
        assertThat(page.locator("main .card a[href='/badges/" + MODULE + "'] bdi"))
                .hasAttribute("lang", language);
    }

    private static QuizTaker quiz(Page page, LessonSource lesson) {
        var quiz = lesson.quiz();
        if (quiz == null) {
            throw new IllegalStateException("the journey wants a quiz in " + lesson.id());
        }
        return new QuizTaker(page, quiz);
    }

    private static String address(int lesson) {
        return "/modules/" + MODULE + "/" + manuscript.lessons().get(lesson).id();
    }

    private static Locator field(Page page, String id) {
        return page.locator("main [id$=':" + id + "']");
    }

    private static void submit(Page page) {
        page.locator("main form input[type=submit]").click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return named(name).setLevel(2);
    }
}

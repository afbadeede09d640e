package se.wikimedia.hub.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.wikimedia.hub.whole.InterfaceWords.said;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author comes for: from nothing to a published module, with another author's review. */
class AuthoringIT {

    /** Each would run, if it were not shown as what it is. */
    private static final List<String> SCRIPTS = List.of(
            "<script>harm(1)</script>",
            "<img src=x onerror=harm(2)>",
            "<svg/onload=harm(3)>",
            "[a](javascript:harm(4))",
            "![b](javascript:harm(5))",
            "\"><script>harm(6)</script>",
            "</textarea><script>harm(7)</script>",
            "</title><script>harm(8)</script>",
            "' onmouseover='harm(9)",
            "<a href=\"java&#9;script:harm(10)\">c</a>",
            HostileFolder.EXPRESSIONS);

    /** Line ends around it are part of the text. */
    private static final String HOSTILE = "\n\n  " + String.join("\n\n", SCRIPTS)
            + "\n\n\u00A0 &amp; \t \uD835\uDCB3 e\u0301 \u200F\u0645\u0631\u062D\u0628\u0627\n\n";

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest(name = "{0} px, with JavaScript: {1}")
    @CsvSource({"1280,true", "360,true", "360,false"})
    void writesAModuleThatAnotherAuthorPublishes(int width, boolean script) throws IOException {
        var title = "Working with maps " + width + (script ? "" : " plainly");
        var author = visit("author", width, script);
        var module = begin(author, title);
        describe(author, module);
        var first = addLesson(
                author, module, "Why maps", "Maps are *loved*.\n\n## Who has them\n\n- Archives\n- Libraries");
        upload(author, module);
        addLesson(author, module, "Scanning", "Scan at 600 dpi.\n\n![A map of a town](files/town.png)");
        addLesson(author, module, "Georeferencing", "Three points are enough. See [Why maps](" + first + ".md).");
        writeQuiz(author, module, first);

        author.navigate("/author/" + module);
        assertThat(author.locator("#checks .error-finding")).hasCount(0);
        author.locator("#note").fill("All new");
        author.locator("#submit button").click();
        assertThat(author.locator("[role=status]")).hasText(said("en", "editing.done.submitted"));
        assertThat(author.locator("#publish")).hasCount(0);

        var reviewer = visit("author2", width, script);
        reviewer.navigate("/author");
        reviewer.locator("main a[href='/author/" + module + "']").click();
        assertThat(reviewer.locator("blockquote.said")).hasText("All new");
        reviewer.locator("#publish button").click();
        assertThat(reviewer.locator("[role=status]")).hasText(said("en", "editing.done.published"));

        readAsALearner(module, title, first);
    }

    @Test
    void draftsThatAreBegunAndDroppedAtOnceDoNotDisturbEachOther() throws Exception {
        var hub = RunningHub.shared();
        var modules = List.of("writing-an-agreement", "batch-upload", "friendly-space", "measuring-impact");
        var pool = Executors.newFixedThreadPool(2 * modules.size());
        try {
            var work = modules.stream()
                    .flatMap(module -> Stream.of("author", "author2")
                            .map(who -> pool.submit(() -> beginAndDrop(new Caller(hub, hub.demoToken(who)), module))))
                    .toList();
            for (var each : work) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Two do it with each module, so that a draft may be there or gone already. */
    private static void beginAndDrop(Caller author, String module) {
        for (int times = 0; times < 30; times++) {
            var begun = author.submit("/author/" + module, List.of("do=open"));
            Assertions.assertThat(begun.statusCode()).as(begun.body()).isEqualTo(302);
            var dropped = author.submit("/author/" + module, List.of("do=drop"));
            Assertions.assertThat(dropped.statusCode()).as(dropped.body()).isIn(302, 404);
        }
    }

    private static void describe(Page page, String module) {
        page.navigate("/author/" + module);
        page.locator("#summary").fill("You can bring a partner's maps to Commons.");
        page.locator("#authors").fill("Author (Wikimédia France)\nSecond author (Wikimedia Deutschland)");
        page.locator("input[name=requires][value=batch-upload]").check();
        page.locator("input[name=audiences]").first().check();
        page.locator("#module button[value=data]").click();
        assertThat(page.locator("[role=status]")).hasText(said("en", "editing.done.saved"));
        assertThat(page.locator("input[name=requires][value=batch-upload]")).isChecked();
    }

    private static String addLesson(Page page, String module, String title, String text) {
        page.navigate("/author/" + module);
        page.locator("#new-lesson").fill(title);
        page.locator("#add-lesson button").click();
        assertThat(page).hasURL(Pattern.compile("/lessons/"));
        page.locator("#markdown").fill(text);
        page.locator("#minutes").fill("10");
        page.locator("#lesson button[value=save]").click();
        assertThat(page.locator("[role=status]")).hasText(said("en", "editing.done.saved"));
        assertThat(page.locator("#markdown")).hasValue(text);
        return page.url().replaceAll("^.*/lessons/|\\?.*$", "");
    }

    private static void upload(Page page, String module) throws IOException {
        page.navigate("/author/" + module + "/files");
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB), "png", picture);
        page.locator("#file").setInputFiles(new FilePayload("town.png", "image/png", picture.toByteArray()));
        page.locator("#upload #title").fill("A map of a town");
        page.locator("#upload button").click();
        assertThat(page.locator("[role=status]")).hasText(said("en", "editing.done.saved"));
        assertThat(page.locator(".card code")).hasText("![A map of a town](files/town.png)");
        assertThat(page.locator(".card img")).hasJSProperty("naturalWidth", 120);
    }

    private static void writeQuiz(Page page, String module, String lesson) {
        page.navigate("/author/" + module + "/lessons/" + lesson + "/quiz");
        add(page, "single", 0);
        field(page, "q.0.prompt").fill("Who has maps?");
        field(page, "q.0.a.0.text").fill("Archives");
        page.locator("[name='q.0.correct']").first().check();
        field(page, "q.0.a.1.text").fill("Nobody");
        page.locator("button[value='add-answer:0']").click();
        field(page, "q.0.a.2.text").fill("Everybody");
        add(page, "match", 1);
        field(page, "q.1.prompt").fill("What belongs together?");
        field(page, "q.1.a.0.text").fill("Paper");
        field(page, "q.1.a.0.match").fill("Scanner");
        field(page, "q.1.a.1.text").fill("Glass");
        field(page, "q.1.a.1.match").fill("Camera");
        add(page, "number", 2);
        field(page, "q.2.prompt").fill("How many dots per inch?");
        field(page, "q.2.a.0.text").fill("600");
        add(page, "reflection", 3);
        field(page, "q.3.prompt").fill("Which maps do you know?");
        page.locator("button[value='up:3']").click();
        page.locator("#draw").fill("9");
        page.locator("#quiz-form button[value=preview]").click();
        assertThat(page.locator("#preview .question")).hasCount(4);
        assertThat(page.locator("#preview .question").first()).containsText("Everybody");
        assertThat(page.locator("#draw-problem")).isVisible();
        page.locator("#draw").fill("");
        page.locator("#quiz-form button.primary").click();
        assertThat(page.locator("[role=status]")).hasText(said("en", "editing.done.unchanged"));
        assertThat(field(page, "q.2.prompt")).hasValue("Which maps do you know?");
        assertThat(field(page, "q.0.a.2.text")).hasValue("Everybody");
    }

    private static void add(Page page, String type, int place) {
        page.locator("button[value='add:" + type + "']").click();
        assertThat(page.locator("#q" + place)).isVisible();
    }

    private static Locator field(Page page, String name) {
        return page.locator("[name='" + name + "']");
    }

    private static void readAsALearner(String module, String title, String lesson) {
        var page = chromium.visitor(Chromium.at(RunningHub.shared().url("/"))).newPage();
        page.navigate("/modules/" + module);
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".facts")).containsText("Second author (Wikimedia Deutschland)");
        assertThat(page.locator(".lessons a[href^='/modules/" + module + "/']")).hasCount(3);
        page.navigate("/modules/" + module + "/" + lesson);
        assertThat(page.locator("main h2").first()).hasText("Who has them");
        assertThat(page.locator("#quiz .question")).hasCount(4);
        page.navigate("/modules/" + module + "/scanning");
        assertThat(page.locator("main img")).hasJSProperty("naturalWidth", 120);
    }

    @Test
    void seesTheLessonWhileWritingIt() {
        var page = visit("author", 1280, true);
        var module = begin(page, "Live preview");
        addLesson(page, module, "First", "Before");
        page.locator("#markdown").fill("## Written now");
        assertThat(page.locator("#preview h2")).hasText("Written now");
        assertThat(page).hasURL(Pattern.compile("done=saved"));
    }

    @Test
    void seesTheQuizWhileWritingItAndLimitsItsAttempts() {
        var page = visit("author", 1280, true);
        var module = begin(page, "Live quiz");
        var lesson = addLesson(page, module, "First", "Before");
        page.navigate("/author/" + module + "/lessons/" + lesson + "/quiz");
        add(page, "evidence", 0);
        field(page, "q.0.prompt").fill("*Where* is it?");
        assertThat(page.locator("#preview .question em")).hasText("Where");
        field(page, "q.0.hosts").fill("https://commons.wikimedia.org");
        page.locator("#most").fill("3");
        page.locator("#quiz-form button.primary").click();
        assertThat(page.locator("[role=status]")).hasText(said("en", "editing.done.saved"));
        assertThat(page.locator("[id='q.0.hosts-problem']")).containsText("https://commons.wikimedia.org");
        field(page, "q.0.hosts").fill("commons.wikimedia.org\n*.wikipedia.org");
        page.locator("#quiz-form button.primary").click();
        assertThat(field(page, "q.0.hosts")).hasValue("commons.wikimedia.org\n*.wikipedia.org");
        assertThat(page.locator("#most")).hasValue("3");
        assertThat(page.locator(".problem")).hasCount(0);
    }

    @Test
    void findsTheOtherAuthorsWordsBesideTheirOwn() {
        var one = visit("author", 1280, true);
        var module = begin(one, "Two at once");
        var lesson = addLesson(one, module, "Shared", "First line.\n\nSecond line.\n\nThird line.");
        var two = visit("author2", 360, false);
        two.navigate("/author/" + module + "/lessons/" + lesson);
        one.locator("#markdown").fill("First line, by one.\n\nSecond line.\n\nThird line.");
        save(one, "saved");

        two.locator("#markdown").fill("First line.\n\nSecond line.\n\nThird line, by two.");
        save(two, "merged");
        assertThat(two.locator("#markdown")).hasValue("First line, by one.\n\nSecond line.\n\nThird line, by two.");

        one.locator("#markdown").fill("First line, by one.\n\nSecond line.\n\nThird line, by one.");
        one.locator("#lesson button[value=save]").click();
        assertThat(one.locator("#conflict del")).containsText("two");
        assertThat(one.locator("#markdown")).hasValue("First line, by one.\n\nSecond line.\n\nThird line, by one.");
        save(one, "saved");
        one.navigate("/author/" + module);
        assertThat(one.locator("details.aside")).hasCount(1);
    }

    private static void save(Page page, String told) {
        page.locator("#lesson button[value=save]").click();
        assertThat(page.locator("[role=status]")).hasText(said("en", "editing.done." + told));
    }

    @Test
    void runsNoScriptInPreviewAndPage() {
        var hub = RunningHub.shared().url("/");
        var context = chromium.visitor(options(1280, true));
        var harm = Harm.watch(context, hub);
        var page = context.newPage();
        signIn(page, "author");
        var module = begin(page, "Hostile " + String.join(" ", SCRIPTS).substring(0, 200));
        page.locator("#new-lesson").fill("Lesson " + SCRIPTS.get(0));
        page.locator("#add-lesson button").click();
        page.locator("#title").fill("Title " + SCRIPTS.get(5));
        page.locator("#markdown").fill(HOSTILE);
        assertThat(page.locator("#preview")).containsText("harm(1)");
        harm.assertNone(page);
        page.locator("#lesson button[value=save]").click();
        assertThat(page.locator("#markdown")).hasValue(HOSTILE);
        harm.assertNone(page);
        var lesson = page.url().replaceAll("\\?.*$", "");
        page.navigate(lesson + "/quiz");
        add(page, "single", 0);
        for (int i = 0; i < SCRIPTS.size(); i++) {
            page.locator("button[value='add-answer:0']").click();
            field(page, "q.0.a." + i + ".text").fill(SCRIPTS.get(i));
        }
        page.locator("#quiz-form button.primary").click();
        for (int i = 0; i < SCRIPTS.size(); i++) {
            assertThat(field(page, "q.0.a." + i + ".text")).hasValue(SCRIPTS.get(i));
        }
        harm.assertNone(page);
        for (var address : List.of(
                "/author", "/author/" + module, "/author/" + module + "/history", "/author/" + module + "/files")) {
            page.navigate(address);
            harm.assertNone(page);
        }
    }

    private static String begin(Page page, String title) {
        page.navigate("/author");
        page.locator("#new-module #title").fill(title);
        page.locator("#new-module button").click();
        assertThat(page.locator("h1")).hasText(title);
        return page.url().replaceAll("^.*/author/", "");
    }

    private static Page visit(String name, int width, boolean script) {
        var page = chromium.visitor(options(width, script)).newPage();
        signIn(page, name);
        return page;
    }

    private static Browser.NewContextOptions options(int width, boolean script) {
        return Chromium.at(RunningHub.shared().url("/"))
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(script);
    }

    private static void signIn(Page page, String name) {
        page.navigate("/signin");
        page.locator("[id='signin:username']").fill(name);
        page.locator("[id='signin:password']").fill("demo-" + name);
        page.locator("main form input[type=submit]").click();
        page.waitForURL("**/me");
    }
}

package se.wikimedia.hub.whole;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every page in every language and colour scheme; as many at a time as the build says. With
 * {@code -Dhub.pages} only for those whose name matches.
 */
class EveryPageIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Elements that reach out of the window, outermost first, apart from what scrolls by itself or is kept out of sight. */
    private static final String STICKING_OUT = """
            () => {
              const page = document.documentElement;
              if (page.scrollWidth <= page.clientWidth) return [];
              const out = (box) => box.width > 0 && (box.left < -1 || box.right > page.clientWidth + 1);
              return ['the page is ' + page.scrollWidth + ' wide'].concat([...document.querySelectorAll('body *')]
                .filter((each) => out(each.getBoundingClientRect()))
                .map((each) => each.outerHTML.slice(0, 120)));
            }""";

    private static final String WANTED = System.getProperty("hub.pages", ".*");

    private static final Map<Thread, Desk> DESKS = new ConcurrentHashMap<>();

    /** What one thread looks with. */
    private record Desk(Chromium chromium, DemoVisitors visitors) {

        static Desk mine() {
            return DESKS.computeIfAbsent(Thread.currentThread(), thread -> {
                var chromium = new Chromium();
                return new Desk(
                        chromium, new DemoVisitors(chromium, RunningHub.shared().url("/")));
            });
        }
    }

    @AfterAll
    static void close() {
        DESKS.values().forEach(desk -> desk.chromium().close());
        DESKS.clear();
    }

    static Stream<Arguments> everyPage() {
        return HubPage.all().stream()
                .filter(page -> page.name().matches(WANTED))
                .flatMap(page -> Stream.of("en", "sv", "ar").map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyPage")
    @Execution(ExecutionMode.CONCURRENT)
    void isWhole(HubPage hubPage, String language) {
        try (var page = Desk.mine().visitors().next(hubPage.who(), language)) {
            var complaints = complaints(page);
            hubPage.open().accept(page);

            var here = "%s, %s: ".formatted(hubPage, language);
            var direction = language.equals("ar") ? "rtl" : "ltr";
            var softly = new SoftAssertions();
            softly.assertThat(page.locator("html[lang=" + language + "][dir=" + direction + "]")
                            .count())
                    .as(here + "language and direction")
                    .isEqualTo(1);
            softly.assertThat(page.locator("h1").count())
                    .as(here + "headings of the first order")
                    .isEqualTo(1);
            softly.assertThat(page.content().contains("⧼"))
                    .as(here + "has a message key without a message")
                    .isFalse();
            for (int width : new int[] {320, 360, 600, 1280}) {
                page.setViewportSize(width, 800);
                softly.assertThat(stickingOut(page))
                        .as(here + "sideways at %d px", width)
                        .isEmpty();
            }
            // what axe finds in a layout depends neither on the scheme nor on which left-to-right language it is
            if (language.equals("en")) {
                page.setViewportSize(360, 800);
            } else {
                darken(page, language.equals("sv") ? 1280 : 360);
            }
            softly.assertThat(violations(page)).as(here + "found by axe").isEmpty();
            softly.assertThat(complaints).as(here + "complaints in the console").isEmpty();
            softly.assertAll();
        }
    }

    /** Errors of scripts and of the page's policy; that a page isn't there or open is no error but its subject. */
    private static List<String> complaints(Page page) {
        var complaints = new ArrayList<String>();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isStatusOf(page, message)) {
                complaints.add(message.text());
            }
        });
        return complaints;
    }

    private static boolean isStatusOf(Page page, ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
    }

    /** Without motion, so that no colour is on its way from one scheme to the other. */
    private static void darken(Page page, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.DARK));
        page.setViewportSize(width, 800);
    }

    private static List<String> violations(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .options(options)
                        .withTags(RULES)
                        // no page has frames; without them axe needs no second window for its report
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(EveryPageIT::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .limit(5)
                        .map(node -> "\n  " + node.getHtml() + "\n  " + node.getFailureSummary())
                        .collect(joining());
    }

    private static List<?> stickingOut(Page page) {
        return (List<?>) page.evaluate(STICKING_OUT);
    }
}

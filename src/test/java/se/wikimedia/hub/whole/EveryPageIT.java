package se.wikimedia.hub.whole;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashSet;
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
import se.wikimedia.hub.whole.HubPage.Who;

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

    /** What one thread looks with: one tab, and what its console has told of the page that is open. */
    private record Desk(Chromium chromium, DemoVisitors visitors, Page tab, List<String> complaints) {

        static Desk mine() {
            return DESKS.computeIfAbsent(Thread.currentThread(), thread -> {
                var chromium = new Chromium();
                var visitors = new DemoVisitors(chromium, RunningHub.shared().url("/"));
                var tab = visitors.tab();
                return new Desk(chromium, visitors, tab, EveryPageIT.complaints(tab));
            });
        }

        Page sitDown(Who who, String language) {
            visitors.sitDown(tab, who, language);
            complaints.clear();
            return tab;
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
        var desk = Desk.mine();
        var page = desk.sitDown(hubPage.who(), language);
        show(page, 360, ColorScheme.LIGHT);
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
        show(page, language.equals("sv") ? 1280 : 360, language.equals("en") ? ColorScheme.LIGHT : ColorScheme.DARK);
        softly.assertThat(violations(page, language)).as(here + "found by axe").isEmpty();
        softly.assertThat(desk.complaints())
                .as(here + "complaints in the console")
                .isEmpty();
        softly.assertAll();
    }

    /**
     * Errors of scripts and of the page's policy. That a page isn't there or open is no error but its subject, and a
     * stylesheet has no icon.
     */
    static List<String> complaints(Page page) {
        var complaints = new ArrayList<String>();
        var opened = new HashSet<String>();
        page.onRequest(request -> {
            if (request.isNavigationRequest()) {
                opened.add(request.url());
            }
        });
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            var isStatus = message.text().startsWith("Failed to load resource");
            var address = message.location().replaceFirst(":\\d+:\\d+$", "");
            if (message.type().equals("error")
                    && !(isStatus && (opened.contains(address) || address.endsWith("/favicon.ico")))) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        return complaints;
    }

    /** Without motion, so that no colour is on its way from one scheme to the other. */
    private static void show(Page page, int width, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(scheme));
        page.setViewportSize(width, 800);
    }

    private static List<String> violations(Page page, String language) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // English shows the colours of the light scheme, Swedish those of the dark one, and Arabic has no others
        var contrast = new AxeRuleOptions();
        contrast.setEnabled(!language.equals("ar"));
        options.setRules(Map.of("color-contrast", contrast));
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

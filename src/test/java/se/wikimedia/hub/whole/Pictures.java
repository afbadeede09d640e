package se.wikimedia.hub.whole;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Takes pictures of every page of a running hub with demo data, to be looked at by people: on a phone and on a desk,
 * light and dark, from left to right and from right to left. {@code Pictures http://localhost:8080/ target/pictures},
 * and a regular expression for the names of those that are wanted.
 */
public final class Pictures {

    private final DemoVisitors visitors;
    private final Path folder;

    private Pictures(DemoVisitors visitors, Path folder) {
        this.visitors = visitors;
        this.folder = folder;
    }

    public static void main(String... arguments) {
        try (var chromium = new Chromium()) {
            var pictures = new Pictures(new DemoVisitors(chromium, arguments[0]), Path.of(arguments[1]));
            var wanted = arguments.length > 2 ? arguments[2] : ".*";
            var pages = HubPage.all().stream()
                    .filter(page -> page.name().matches(wanted))
                    .toList();
            for (var language : List.of("en", "ar")) {
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    pages.forEach(page -> pictures.take(page, language, scheme));
                }
            }
        }
    }

    private void take(HubPage hubPage, String language, ColorScheme scheme) {
        try (var visitor = visitors.open(hubPage.who(), language, scheme)) {
            var page = visitor.newPage();
            hubPage.open().accept(page);
            for (int width : new int[] {360, 1280}) {
                page.setViewportSize(width, 800);
                var name = "%s %s %s %d.png".formatted(hubPage.name(), language, scheme, width);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(folder.resolve(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-")))
                        .setFullPage(true));
            }
        }
    }
}

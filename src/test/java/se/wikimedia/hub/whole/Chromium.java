package se.wikimedia.hub.whole;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium without a window; whoever visits has a profile of their own. For one thread. */
final class Chromium implements AutoCloseable {

    /** The same engine, and half the work where no window is drawn around it. */
    private static final Path WITHOUT_WINDOW = Path.of("/usr/bin/chromium-headless-shell");

    private static final Path WITH_WINDOW = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Files.exists(WITHOUT_WINDOW) ? WITHOUT_WINDOW : WITH_WINDOW)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    BrowserContext visitor(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    /** Somebody at this hub who has never been here and reads English. */
    static Browser.NewContextOptions at(String baseUrl) {
        return new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale("en")
                .setViewportSize(360, 800);
    }

    @Override
    public void close() {
        playwright.close();
    }
}

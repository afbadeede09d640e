package se.wikimedia.hub.whole;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.whole.HubPage.Who;

/** Readers of one hub with demo data, each signed in once. */
final class DemoVisitors {

    private final Chromium chromium;
    private final String hub;
    private final Map<Who, String> sessions = new EnumMap<>(Who.class);

    DemoVisitors(Chromium chromium, String hub) {
        this.chromium = chromium;
        this.hub = hub;
    }

    /** A fresh browser on a phone, in which this visitor is signed in and has chosen the language. */
    BrowserContext open(Who who, String language, ColorScheme scheme) {
        var visitor =
                chromium.visitor(Chromium.at(hub).setStorageState(session(who)).setColorScheme(scheme));
        visitor.addCookies(List.of(new Cookie("hub_lang", language).setUrl(hub)));
        return visitor;
    }

    private String session(Who who) {
        return sessions.computeIfAbsent(who, this::signIn);
    }

    private String signIn(Who who) {
        try (var visitor = chromium.visitor(Chromium.at(hub))) {
            if (who != Who.ANYBODY) {
                HubPage.signIn(visitor.newPage(), who);
            }
            return visitor.storageState();
        }
    }
}

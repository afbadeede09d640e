package se.wikimedia.hub.whole;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
    private final Map<Who, List<Cookie>> sessions = new EnumMap<>(Who.class);
    private BrowserContext shared;

    DemoVisitors(Chromium chromium, String hub) {
        this.chromium = chromium;
        this.hub = hub;
    }

    /** A fresh browser on a phone, in which this visitor is signed in and has chosen the language. */
    BrowserContext open(Who who, String language, ColorScheme scheme) {
        var visitor = chromium.visitor(Chromium.at(hub).setColorScheme(scheme));
        enter(visitor, who, language);
        return visitor;
    }

    /**
     * A new tab of a browser that visitors share, one after the other: nothing is left of the one before but what the
     * hub lets a browser keep, as styles and scripts.
     */
    Page next(Who who, String language) {
        if (shared == null) {
            shared = chromium.visitor(Chromium.at(hub).setColorScheme(ColorScheme.LIGHT));
        }
        shared.clearCookies();
        enter(shared, who, language);
        var page = shared.newPage();
        var forgotten = new JsonObject();
        forgotten.addProperty("origin", hub.replaceFirst("/$", ""));
        forgotten.addProperty("storageTypes", "local_storage");
        shared.newCDPSession(page).send("Storage.clearDataForOrigin", forgotten);
        return page;
    }

    private void enter(BrowserContext visitor, Who who, String language) {
        visitor.addCookies(session(who));
        visitor.addCookies(List.of(new Cookie("hub_lang", language).setUrl(hub)));
    }

    private List<Cookie> session(Who who) {
        return sessions.computeIfAbsent(who, this::signIn);
    }

    private List<Cookie> signIn(Who who) {
        try (var visitor = chromium.visitor(Chromium.at(hub))) {
            if (who != Who.ANYBODY) {
                HubPage.signIn(visitor.newPage(), who);
            }
            return visitor.cookies();
        }
    }
}

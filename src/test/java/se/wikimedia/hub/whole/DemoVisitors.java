package se.wikimedia.hub.whole;

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

    /** A tab on a phone for visitors one after the other, so that it has the styles and scripts of the hub already. */
    Page tab() {
        return chromium.visitor(Chromium.at(hub)).newPage();
    }

    /** This visitor sits down at a tab in which nothing is left of the one before. */
    void sitDown(Page tab, Who who, String language) {
        tab.setViewportSize(360, 800);
        tab.navigate("/resources/hub/hub.css");
        tab.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
        tab.context().clearCookies();
        enter(tab.context(), who, language);
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

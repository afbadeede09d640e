package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notices when a page runs what it should only show, or leads its reader elsewhere. */
final class Harm {

    private static final String CANARY = """
            window.harmed = [];
            window.harm = (which) => window.harmed.push('script ' + which);
            window.alert = window.harm;""";

    /** What no text of others may become, whether or not it would have run by now. */
    private static final String STRANGE = """
            () => [...document.querySelectorAll('*')].flatMap((each) => [
                ...(each.matches('script:not([src^="/resources/hub/"]), iframe, object, embed, base, meta[http-equiv]')
                  ? [each.outerHTML] : []),
                ...[...each.attributes].filter((one) => /^on/i.test(one.name)
                    || /^(href|src|action|formaction|xlink:href)$/i.test(one.name)
                      && /^[\\s\\u0000-\\u0020]*(javascript|data|vbscript):/i.test(one.value))
                  .map((one) => each.tagName + ' ' + one.name + '=' + one.value)
            ]).concat(window.harmed)""";

    private final String hub;
    private final List<String> seen = new CopyOnWriteArrayList<>();

    private Harm(String hub) {
        this.hub = hub;
    }

    /** Watches all pages of this visitor; pages of other sites are never asked. */
    static Harm watch(BrowserContext visitor, String hub) {
        var harm = new Harm(hub);
        visitor.addInitScript(CANARY);
        visitor.onDialog(harm::dismiss);
        visitor.route(address -> !address.startsWith(hub), route -> {
            harm.seen.add("asked " + route.request().url());
            route.abort();
        });
        return harm;
    }

    private void dismiss(Dialog dialog) {
        seen.add("dialog " + dialog.message());
        dialog.dismiss();
    }

    void assertNone(Page page) {
        assertThat(page.url()).startsWith(hub);
        assertThat((List<?>) page.evaluate(STRANGE)).as("on %s", page.url()).isEmpty();
        assertThat(page.content()).as("expressions on %s", page.url()).doesNotContain(HostileFolder.PRODUCT);
        assertThat(seen).as("until %s", page.url()).isEmpty();
    }
}

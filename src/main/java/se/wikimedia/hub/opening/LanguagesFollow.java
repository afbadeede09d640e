package se.wikimedia.hub.opening;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeSet;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.text.OwnLanguage;
import se.wikimedia.hub.shared.time.Rounds;

/** What is said of a language holds on this node at once, on others with their next round. */
@ApplicationScoped
class LanguagesFollow {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** Before anything is read in any language. */
    private static final int PRIORITY = 400;

    @Inject
    OpenLanguages open;

    @Inject
    Messages messages;

    @Inject
    Library library;

    @Inject
    Rounds rounds;

    void atStart(@Observes @Priority(PRIORITY) HubStart start) {
        know(open.all());
        rounds.every(PAUSE, "what is said of languages could not be looked for", () -> know(open.all()));
    }

    void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) LanguagesOpened change) {
        know(change.languages());
    }

    private synchronized void know(SortedMap<String, OwnLanguage> now) {
        var before = Languages.standard().own();
        if (!now.equals(before)) {
            var changed = new TreeSet<>(now.keySet());
            changed.addAll(before.keySet());
            changed.removeIf(tag -> now.containsKey(tag) && now.get(tag).equals(before.get(tag)));
            Languages.standard().know(now);
            messages.readAnew(changed);
            library.readAnew();
        }
    }
}

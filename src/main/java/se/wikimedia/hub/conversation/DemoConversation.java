package se.wikimedia.hub.conversation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import se.wikimedia.hub.helpdesk.OpenQuestion;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** The demo's agent asks back. */
@ApplicationScoped
class DemoConversation {

    private static final int PRIORITY = 3300;

    private static final Map<String, String> SAID = Map.of(
            "en", "Thank you for asking. Which collection is it about, and is it already digitised?",
            "cs", "Děkujeme za dotaz. O jakou sbírku jde a je už digitalizovaná?");

    @Inject
    MessageRepository messages;

    @Inject
    Requests requests;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        if (messages.none()) {
            accounts.idOf("agent").ifPresent(this::askBack);
        }
    }

    private void askBack(long agent) {
        requests.changed(Instant.EPOCH, 0, 100).stream()
                .filter(OpenQuestion::waits)
                .forEach(each -> Optional.ofNullable(SAID.get(each.language()))
                        .map(said -> RequestMessage.ofDesk(each.id(), agent, said, clock.instant()))
                        .ifPresent(messages::add));
    }
}

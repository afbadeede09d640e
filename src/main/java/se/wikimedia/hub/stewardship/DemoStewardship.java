package se.wikimedia.hub.stewardship;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** What the demo's language lead has written, and whom she has asked. Made once. */
@ApplicationScoped
class DemoStewardship {

    private static final String LANGUAGE = "sv";
    private static final String GUIDE = """
            ## Så skriver vi

            - Tilltala läsaren med *du*, aldrig med *ni*.
            - Skriv korta meningar. Förklara en förkortning första gången den används.
            - Projektens namn översätts inte: Wikimedia Commons, Wikidata.

            | Engelska | Svenska |
            |---|---|
            | GLAM | kulturarvsinstitutioner |
            | upload | ladda upp |
            """;

    @Inject
    PolicyRepository policies;

    @Inject
    InvitationRepository invitations;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** After the people (100). */
    @Transactional
    void atStart(@Observes @Priority(340) DemoStart start) {
        boolean fresh = invitations.isEmpty() && policies.of(LANGUAGE).isEmpty();
        if (fresh) {
            accounts.idOf("lead").ifPresent(lead -> {
                var now = clock.instant();
                policies.add(new Policy(LANGUAGE).next(false, GUIDE.strip(), lead, now));
                accounts.idOf("learner2")
                        .ifPresent(invited ->
                                invitations.add(new Invitation(LANGUAGE, Role.TRANSLATOR, invited, lead, now)));
            });
        }
    }
}

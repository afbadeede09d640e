package se.wikimedia.hub.hosting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.wikimedia.hub.shared.start.DemoStart;

/** What the demo's hosts tell about themselves; made once, whatever becomes of it later. */
@ApplicationScoped
class DemoHosts {

    @Inject
    PortraitRepository portraits;

    /** After communities (50). */
    @Transactional
    void atStart(@Observes @Priority(210) DemoStart start) {
        arrive(
                "de",
                new PortraitDraft(
                        "An office of staff and a community of volunteers who have worked with museums, archives"
                                + " and libraries for many years.",
                        "Berlin",
                        List.of("de", "en"),
                        "How to agree with a large institution, from the first talk to the press release.",
                        "How partnerships work where there is no office and no budget.",
                        "The office has a lift and a toilet for wheelchair users. Tell us early what you need.",
                        "Somebody of us can be called at any hour while you are here.",
                        "We write the letter of invitation within a week. You need a travel health insurance for"
                                + " the Schengen area."));
        arrive(
                "cz",
                new PortraitDraft(
                        "A small team that photographs the country and teaches seniors to edit.",
                        "Praha",
                        List.of("cs", "en"),
                        "Photo expeditions, and courses for people who have never edited.",
                        "Structured data and batch uploads.",
                        null,
                        null,
                        "We help with the letter of invitation."));
    }

    private void arrive(String host, PortraitDraft draft) {
        if (portraits.find(host).isEmpty()) {
            portraits.lock(host).become(draft);
        }
    }
}

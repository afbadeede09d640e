package se.wikimedia.hub.community;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.wikimedia.hub.shared.start.DemoStart;

/** The demo's communities. Each is made once: one that has moved to another tier stays there. */
@ApplicationScoped
class DemoCommunities {

    /** Before people, who belong to them. */
    private static final int PRIORITY = 50;

    @Inject
    CommunityRepository communities;

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        arrive();
    }

    void arrive() {
        demoCommunities().stream()
                .filter(each -> communities.find(each.id()).isEmpty())
                .forEach(communities::add);
    }

    private static List<Community> demoCommunities() {
        return List.of(
                new Community("de", "Wikimedia Deutschland", "DE", null, Tier.BASELINE),
                new Community("fr", "Wikimédia France", "FR", null, Tier.BASELINE),
                new Community("cz", "Wikimedia Česká republika", "CZ", null, Tier.BASELINE),
                new Community("sv-community", "Swedish-language community", null, "Northern Europe", Tier.BASELINE),
                new Community(
                        "ar-community",
                        "Arabic-language community",
                        null,
                        "Middle East and North Africa",
                        Tier.EMERGING),
                new Community("es-andes", "Spanish-language community of the Andes", null, "Andes", Tier.EMERGING),
                new Community("sw-community", "Swahili-language community", null, "East Africa", Tier.UNDERSERVED),
                new Community("se-community", "Northern Sámi-language community", null, "Sápmi", Tier.UNDERSERVED));
    }
}

package se.wikimedia.hub.scoring;

import java.util.Locale;

/** Why somebody doesn't score an application. */
enum Conflict {
    /** It is their own. */
    OWN,
    /** The applicant is of the affiliate that they host for. */
    AFFILIATE,
    /** The applicant is of their own community. */
    COMMUNITY,
    /** They coordinate the tour and see everybody's scores. */
    COORDINATOR,
    /** They have said so. */
    DECLARED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

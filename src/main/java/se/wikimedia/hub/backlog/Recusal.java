package se.wikimedia.hub.backlog;

import java.util.Locale;

/** Why a member of the committee doesn't score a proposal. */
enum Recusal {
    /** The own community needs it. */
    COMMUNITY,
    /** They host for an affiliate that needs it or has pledged days. */
    AFFILIATE,
    /** They have asked for it themselves. */
    REQUEST,
    /** They have written it. */
    AUTHOR,
    /** They have said so. */
    DECLARED,
    /** Their term hasn't begun, or is over. */
    TERM;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

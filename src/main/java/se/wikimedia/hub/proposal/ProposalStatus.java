package se.wikimedia.hub.proposal;

import java.util.Locale;

/** Where a proposal stands. */
enum ProposalStatus {
    /** It is ranked. */
    OPEN,
    /** It was made; what it took calibrates the estimates of others. */
    MADE,
    /** It won't be made. */
    DECLINED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package se.wikimedia.hub.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a proposal would become. */
public enum ProposalKind {
    MODULE,
    DOCUMENTATION,
    TEMPLATE,
    TOOL_GUIDE;

    /** The name in the API and in the database: {@code tool-guide}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProposalKind> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}

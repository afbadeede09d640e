package se.wikimedia.hub.helpdesk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.wikimedia.hub.ranking.Lack;

/** How a request is closed. */
enum Verdict {
    ANSWERED_WITH,
    NONE,
    OUTDATED,
    OTHER_LANGUAGE,
    OUT_OF_SCOPE;

    /** The name in the API and in the database: {@code answered-with}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Verdict> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** What the request lacked; empty when it lacked nothing that the hub could make. */
    Optional<Lack> lack() {
        return Lack.find(key());
    }
}

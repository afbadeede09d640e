package se.wikimedia.hub.shared.problem;

import java.util.Optional;

/** The ids of rows, as addresses and forms have them. */
public final class Ids {

    private Ids() {}

    /** Empty where no row can have it. */
    public static Optional<Long> find(String written) {
        return written.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }

    /** @throws Problem not found, where no row can have it */
    public static long of(String written) {
        return find(written).orElseThrow(Problem::notFound);
    }
}

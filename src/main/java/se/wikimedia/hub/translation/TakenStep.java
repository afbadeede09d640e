package se.wikimedia.hub.translation;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** How the database says that a step isn't free any more. */
final class TakenStep {

    /** MySQL's and MariaDB's number for a duplicate of a unique key. */
    private static final int DUPLICATE = 1062;

    private TakenStep() {}

    static boolean is(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(each -> each instanceof SQLException sql && sql.getErrorCode() == DUPLICATE);
    }
}

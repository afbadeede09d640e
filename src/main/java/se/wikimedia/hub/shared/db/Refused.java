package se.wikimedia.hub.shared.db;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Why the database did not do what it was asked, by MySQL's and MariaDB's numbers. */
public enum Refused {

    /** A unique key has this value already. */
    DUPLICATE(1062),

    /** The transaction was given up for another one, in a deadlock or because a lock was not had in time. */
    SACRIFICED(1213, 1205);

    // a copy that nobody can change
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Integer> numbers;

    Refused(Integer... numbers) {
        this.numbers = Set.of(numbers);
    }

    /** Whether this is what {@code failure} comes from. */
    public boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(each -> each instanceof SQLException sql && numbers.contains(sql.getErrorCode()));
    }
}

package se.wikimedia.hub.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers of {@link Idempotent} calls, kept for a day. Each step is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AnswerRepository {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String ONE = " WHERE caller = ? AND route = ? AND idempotency_key = ?";

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Who sends what where, under which key. */
    record Call(String caller, String route, String key, String bodyHash) {}

    /** {@code status} is 0 while the first call is under way. */
    record Answer(String bodyHash, int status, Optional<String> location, Optional<String> body) {}

    /** The answer to an earlier such call; where there was none, this one is the first from now on. */
    Optional<Answer> begin(Call call) {
        var now = clock.instant();
        // this one alone: many at once that delete all of them lock each other
        named(entities.createNativeQuery("DELETE FROM idempotent_answer" + ONE + " AND created < ?"), 1, call)
                .setParameter(4, column(now.minus(KEPT)))
                .executeUpdate();
        // IGNORE: of two at the same time only one inserts
        int inserted = entities.createNativeQuery(
                        "INSERT IGNORE INTO idempotent_answer (caller, route, idempotency_key, body_hash, created)"
                                + " VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, call.caller())
                .setParameter(2, call.route())
                .setParameter(3, call.key())
                .setParameter(4, call.bodyHash())
                .setParameter(5, column(now))
                .executeUpdate();
        return inserted == 1 ? Optional.empty() : Optional.of(find(call));
    }

    private Answer find(Call call) {
        var row = (Object[]) named(
                        entities.createNativeQuery(
                                "SELECT body_hash, COALESCE(status, 0), location, body FROM idempotent_answer" + ONE),
                        1,
                        call)
                .getSingleResult();
        return new Answer(
                (String) row[0],
                ((Number) row[1]).intValue(),
                Optional.ofNullable((String) row[2]),
                Optional.ofNullable((String) row[3]));
    }

    void keep(Call call, int status, @Nullable String location, @Nullable String body) {
        var update = entities.createNativeQuery("UPDATE idempotent_answer SET status = ?, location = ?, body = ?" + ONE)
                .setParameter(1, status)
                .setParameter(2, location)
                .setParameter(3, body);
        named(update, 4, call).executeUpdate();
    }

    /** Forgets what is older than a day. */
    void clear() {
        entities.createNativeQuery("DELETE FROM idempotent_answer WHERE created < ?")
                .setParameter(1, column(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    void forget(Call call) {
        named(entities.createNativeQuery("DELETE FROM idempotent_answer" + ONE), 1, call)
                .executeUpdate();
    }

    private static Query named(Query query, int first, Call call) {
        return query.setParameter(first, call.caller())
                .setParameter(first + 1, call.route())
                .setParameter(first + 2, call.key());
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package se.wikimedia.hub.readership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.wikimedia.hub.shared.db.DeadlockRetry;

/**
 * Counts readers who meet a lesson that isn't whole in their language. Counting costs them no query: numbers wait in
 * memory for the next round, and what a node had in memory when it was killed is lost. Readers are told apart by a
 * number that is made of their mark and a secret of the day, which no other day, node or table knows.
 */
@ApplicationScoped
public class UnmetReaders {

    private static final int DAYS = 90;

    /** Beyond these nothing is counted until the next round or day: invented languages must not fill the memory. */
    private static final int MOST_LESSONS = 5_000;

    private static final int MOST_READERS = 200_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    UnmetRepository repository;

    @Inject
    Clock clock;

    private final Map<UnmetLesson, Integer> waiting = new HashMap<>();
    private final Set<Long> readers = new HashSet<>();
    private LocalDate day = LocalDate.EPOCH;
    private long secret;

    /**
     * Notes that somebody reads a lesson that isn't whole in this language, once a day for each of them.
     *
     * @param mark what tells the reader from others today, such as an account or an address; it isn't kept
     */
    public synchronized void met(String module, String lesson, String language, String mark) {
        turnThePage();
        var unmet = new UnmetLesson(language, day, module, lesson);
        boolean hasRoom =
                readers.size() < MOST_READERS && (waiting.size() < MOST_LESSONS || waiting.containsKey(unmet));
        if (hasRoom && readers.add(number(unmet, mark))) {
            waiting.merge(unmet, 1, Integer::sum);
        }
    }

    private void turnThePage() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        if (!today.equals(day)) {
            day = today;
            secret = RANDOM.nextLong();
            readers.clear();
        }
    }

    private long number(UnmetLesson unmet, String mark) {
        return secret ^ ((long) Objects.hash(unmet, mark, secret) << 32) ^ Objects.hash(secret, mark, unmet);
    }

    /** Into the database, and what is older than 90 days out of it. */
    void keep() {
        var counted = taken();
        try {
            DeadlockRetry.run(() -> {
                repository.add(counted);
                return true;
            });
        } catch (RuntimeException e) {
            giveBack(counted);
            throw e;
        }
        repository.forgetBefore(first());
    }

    private synchronized Map<UnmetLesson, Integer> taken() {
        var taken = Map.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    private synchronized void giveBack(Map<UnmetLesson, Integer> counted) {
        counted.forEach((unmet, number) -> waiting.merge(unmet, number, Integer::sum));
    }

    /** Readers of the last 90 days, by module and then by lesson, as far as they have been kept. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<String, Map<String, Integer>> of(String language) {
        return repository.readers(language, first());
    }

    private LocalDate first() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(DAYS);
    }
}

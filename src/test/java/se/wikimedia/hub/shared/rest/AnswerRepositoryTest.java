package se.wikimedia.hub.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;

/** On the real database. */
class AnswerRepositoryTest {

    private static final AnswerRepository.Call CALL =
            new AnswerRepository.Call("anna", "POST people", "key", "h".repeat(64));

    private final AnswerRepository answers = new AnswerRepository();

    @BeforeEach
    void emptyDatabase() {
        HubDatabaseFixture.empty();
        at(Instant.parse("2026-11-21T10:00:00Z"));
    }

    private void at(Instant now) {
        answers.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    private <T> T ask(Function<AnswerRepository, T> question) {
        return HubDatabaseFixture.inTransaction(entities -> {
            answers.entities = entities;
            return question.apply(answers);
        });
    }

    private Optional<AnswerRepository.Answer> begin() {
        return ask(repository -> repository.begin(CALL));
    }

    @Test
    void theSecondCallIsGivenTheFirstAnswer() {
        assertThat(begin()).isEmpty();
        assertThat(begin().orElseThrow().status()).isZero();
        ask(repository -> {
            repository.keep(CALL, 201, "/api/people/anna", "{\"å\":1}");
            return true;
        });

        assertThat(begin())
                .contains(new AnswerRepository.Answer(
                        CALL.bodyHash(), 201, Optional.of("/api/people/anna"), Optional.of("{\"å\":1}")));
    }

    @Test
    void whatFailedMayBeTriedAgain() {
        begin();
        ask(repository -> {
            repository.forget(CALL);
            return true;
        });

        assertThat(begin()).isEmpty();
    }

    @Test
    void answersAreKeptForADay() {
        begin();
        at(answers.clock.instant().plus(25, ChronoUnit.HOURS));

        assertThat(begin()).isEmpty();
    }

    @Test
    void whatNobodyMayAskForAgainIsForgottenAndNothingElse() {
        begin();
        at(answers.clock.instant().plus(23, ChronoUnit.HOURS));
        clear();
        assertThat(begin()).isPresent();
        at(answers.clock.instant().plus(2, ChronoUnit.HOURS));
        clear();
        assertThat(rows()).isZero();
    }

    private void clear() {
        ask(repository -> {
            repository.clear();
            return true;
        });
    }

    private static long rows() {
        return HubDatabaseFixture.inTransaction(
                entities -> ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM idempotent_answer")
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void manyAtOnceAreNotInEachOthersWay() throws Exception {
        var threads = Executors.newFixedThreadPool(16);
        var calls = IntStream.range(0, 800)
                .<Callable<Boolean>>mapToObj(number -> () -> HubDatabaseFixture.inTransaction(entities -> {
                    var repository = new AnswerRepository();
                    repository.clock = answers.clock;
                    repository.entities = entities;
                    return repository
                            .begin(new AnswerRepository.Call("person", "/api/x", "key-" + number, "hash"))
                            .isEmpty();
                }))
                .toList();
        try {
            for (var call : threads.invokeAll(calls)) {
                assertThat(call.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(rows()).isEqualTo(calls.size());
    }
}

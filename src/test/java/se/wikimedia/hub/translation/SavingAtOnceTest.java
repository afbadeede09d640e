package se.wikimedia.hub.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;
import static se.wikimedia.hub.translation.TranslationFixture.FIRST;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.translation.Saved.Outcome;

/** Two people at the same unit, on the real database. */
class SavingAtOnceTest {

    private static final int ROUNDS = 1_000;

    private final TranslationFixture fixture = new TranslationFixture();
    private final CyclicBarrier meet = new CyclicBarrier(2);

    @Test
    void ofTwoWhoSaveAThousandTimesAtOnceOneIsFirstTheOtherIsToldAndNothingIsLost() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        var calls = List.of(saving(1), saving(2));
        var outcomes = new ArrayList<List<Outcome>>();
        for (var future : pool.invokeAll(calls)) {
            outcomes.add(future.get());
        }
        pool.shutdown();

        for (int round = 0; round < ROUNDS; round++) {
            assertThat(List.of(outcomes.get(0).get(round), outcomes.get(1).get(round)))
                    .containsExactlyInAnyOrder(Outcome.ACCEPTED, Outcome.LOST);
        }
        var texts = fixture.texts();
        assertThat(texts).extracting(UnitText::text).containsExactlyInAnyOrderElementsOf(everyText());
        assertThat(texts.stream().filter(UnitText::isAccepted).map(UnitText::step))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, ROUNDS).boxed().toList());
        var last = texts.stream().filter(text -> text.step() == ROUNDS).toList();
        assertThat(last).hasSize(1);
        assertThat(fixture.shown().orElseThrow().text()).isEqualTo(last.get(0).text());
    }

    /** Each with the same text before them. */
    private Callable<List<Outcome>> saving(long person) {
        return () -> {
            var translations = fixture.as(person, TRANSLATOR);
            var outcomes = new ArrayList<Outcome>();
            for (int round = 0; round < ROUNDS; round++) {
                meet.await();
                outcomes.add(translations
                        .save(FIRST, new Submission(text(person, round), null, null), round)
                        .outcome());
            }
            return outcomes;
        };
    }

    private static String text(long person, int round) {
        return "Se [detta](two.md), " + person + "/" + round + ".";
    }

    private static List<String> everyText() {
        return IntStream.range(0, ROUNDS)
                .boxed()
                .flatMap(round -> List.of(text(1, round), text(2, round)).stream())
                .toList();
    }
}

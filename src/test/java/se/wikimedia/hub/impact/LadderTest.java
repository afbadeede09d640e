package se.wikimedia.hub.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LadderTest {

    private final Map<String, List<Step>> groups = new TreeMap<>();

    private void group(String key, Step reached, int people) {
        groups.computeIfAbsent(key, any -> new ArrayList<>()).addAll(Collections.nCopies(people, reached));
    }

    private Ladder ladder() {
        return Ladder.of(groups, Step.all());
    }

    @Test
    void everyStepIsToldWhereManyStandOnEach() {
        group("a", Step.APPLIED, 6);
        group("a", Step.ADMISSIBLE, 5);
        group("a", Step.PLACED, 7);
        group("a", Step.REPORTED, 8);
        assertThat(ladder().steps()).containsExactly("applied", "admissible", "placed", "travelled", "reported");
        assertThat(ladder().rows().get(0).reached())
                .isEqualTo(Map.of("applied", 26L, "admissible", 20L, "placed", 15L, "travelled", 8L, "reported", 8L));
    }

    @Test
    void aStepIsLeftOutWhereThreeCameNoFurther() {
        group("a", Step.APPLIED, 10);
        group("a", Step.ADMISSIBLE, 3);
        group("a", Step.PLACED, 10);
        assertThat(ladder().steps()).doesNotContain("admissible").contains("placed");
        assertThat(ladder().rows().get(0).reached())
                .containsEntry("applied", 23L)
                .containsEntry("placed", 10L);
    }

    @Test
    void aSmallGroupIsAddedUpWithTheNextSoThatNoDifferenceTellsIt() {
        group("a", Step.APPLIED, 20);
        group("b", Step.APPLIED, 7);
        group("c", Step.APPLIED, 2);
        assertThat(ladder().rows()).extracting(Ladder.Row::key).containsExactly("a");
        assertThat(ladder().rest()).containsEntry("applied", 9L);
    }

    @Test
    void ofFewPeopleNothingIsTold() {
        group("a", Step.REPORTED, 4);
        assertThat(ladder()).isEqualTo(new Ladder(List.of(), List.of(), null));
        groups.clear();
        assertThat(ladder()).isEqualTo(new Ladder(List.of(), List.of(), null));
    }

    /** Two groups that applied or were placed, every number to nine: what is published never gives a small one away. */
    @Test
    void noNumberFromOneToFourIsCertain() {
        var largest = 9;
        Map<Ladder, List<List<Integer>>> inputs = new HashMap<>();
        for (int code = 0; code < 10_000; code++) {
            var numbers = List.of(code % 10, code / 10 % 10, code / 100 % 10, code / 1000);
            groups.clear();
            group("a", Step.APPLIED, numbers.get(0));
            group("a", Step.PLACED, numbers.get(1));
            group("b", Step.APPLIED, numbers.get(2));
            group("b", Step.PLACED, numbers.get(3));
            groups.values().removeIf(List::isEmpty);
            inputs.computeIfAbsent(Ladder.of(groups, List.of(Step.APPLIED, Step.PLACED)), any -> new ArrayList<>())
                    .add(numbers);
        }
        inputs.forEach((published, possible) -> {
            for (int cell = 0; cell < 4; cell++) {
                Set<Integer> values = new HashSet<>();
                for (var numbers : possible) {
                    values.add(numbers.get(cell));
                }
                if (values.size() == 1) {
                    assertThat(values.iterator().next())
                            .as("cell %d of %s, which only %s publish", cell, published, possible)
                            .matches(value -> value == 0 || value >= Ladder.LEAST && value <= largest);
                }
            }
        });
    }
}

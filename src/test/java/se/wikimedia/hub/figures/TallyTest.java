package se.wikimedia.hub.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    private static final int LARGEST = 9;

    private static Tally tally(long... counts) {
        Map<String, Long> byKey = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            byKey.put("part" + i, counts[i]);
        }
        return Tally.of(byKey);
    }

    private static List<Long> shown(Tally tally) {
        return tally.parts().stream().map(Tally.Part::count).toList();
    }

    @Test
    void whatIsLargeEnoughIsShownAndANothingIsNone() {
        assertThat(tally(5, 0, 12))
                .isEqualTo(new Tally(List.of(new Tally.Part("part0", 5), new Tally.Part("part2", 12)), null, 17L));
    }

    @Test
    void whatIsTooSmallIsAddedUpWithTheSmallestOfTheOthers() {
        assertThat(shown(tally(20, 4, 3, 12))).containsExactly(20L);
        assertThat(tally(20, 4, 3, 12).rest()).isEqualTo(19);
        assertThat(shown(tally(9, 5, 4, 4)))
                .as("8 of two parts below 5 would be 4 and 4")
                .containsExactly(9L);
    }

    @Test
    void equalPartsAreHiddenTogether() {
        assertThat(shown(tally(20, 7, 7, 4)))
                .as("or the 7 that is shown would tell")
                .containsExactly(20L);
        assertThat(tally(20, 7, 7, 4).rest()).isEqualTo(18);
    }

    @Test
    void aWholeThatIsTooSmallIsNotTold() {
        assertThat(tally(1, 3)).isEqualTo(new Tally(List.of(), null, null));
        assertThat(tally(2, 3)).isEqualTo(new Tally(List.of(), 5L, 5L));
    }

    /** Every table of so many parts up to 9 against all that would be published like it. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void noNumberBelowFiveFollowsFromWhatIsPublished(int parts) {
        var alike = new HashMap<Tally, List<long[]>>();
        for (int code = 0; code < Math.pow(LARGEST + 1, parts); code++) {
            int rest = code;
            var counts = new long[parts];
            for (int i = 0; i < parts; i++) {
                counts[i] = rest % (LARGEST + 1);
                rest /= LARGEST + 1;
            }
            alike.computeIfAbsent(tally(counts), any -> new ArrayList<>()).add(counts);
        }
        alike.forEach((published, tables) -> IntStream.range(0, parts).forEach(part -> {
            var possible = tables.stream().map(table -> table[part]).distinct().toList();
            if (possible.size() == 1) {
                assertThat(possible.get(0))
                        .as("part %d of %s", part, published)
                        .satisfiesAnyOf(certain -> assertThat(certain).isZero(), certain -> assertThat(certain)
                                .isGreaterThanOrEqualTo(5));
            }
        }));
        assertThat(alike.keySet()).allSatisfy(published -> {
            assertThat(shown(published)).allMatch(count -> count >= 5);
            assertThat(published.rest() == null || published.rest() >= 5).isTrue();
        });
    }
}

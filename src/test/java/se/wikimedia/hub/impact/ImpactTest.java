package se.wikimedia.hub.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.itinerary.Place;

class ImpactTest {

    private static final long SEED = 20261124;
    private static final Instant NOW = Instant.parse("2027-09-01T12:00:00Z");
    private static final Place BERLIN = new Place(52.52, 13.405);
    private static final Place PRAGUE = new Place(50.08, 14.44);
    private static final Place NAIROBI = new Place(-1.29, 36.82);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 3);

    private final List<Way> ways = new ArrayList<>();

    private void go(int people, String tier, String region, Step reached) {
        for (int i = 0; i < people; i++) {
            ways.add(new Way("grand-tour", tier, region, "en", reached, 7, 300));
        }
    }

    private Impact impact() {
        return Impact.of(NOW, ways, new Reserves(10, 6));
    }

    @Test
    void everybodyIsInEachDivisionOnce() {
        go(12, "baseline", "DE", Step.REPORTED);
        go(9, "emerging", "Andes", Step.APPLIED);
        go(6, "emerging", "Andes", Step.REPORTED);
        assertThat(ImpactFile.of(impact()).split("\r\n"))
                .contains(
                        "applied,all,27",
                        "reported,all,18",
                        "applied,tier:baseline,12",
                        "reported,tier:emerging,6",
                        "applied,region:emerging:Andes,15",
                        "applied,language:en,27",
                        "applied,tour:grand-tour,27",
                        "days,all,189",
                        "co2-kilograms,all,8100",
                        "reserved,all,10",
                        "reserves-used,all,6");
    }

    @Test
    void whatFewTravelledTookIsNotTold() {
        go(12, "baseline", "DE", Step.PLACED);
        go(3, "baseline", "DE", Step.TRAVELLED);
        assertThat(impact().days()).isNull();
        assertThat(impact().kilograms()).isNull();
        assertThat(Impact.of(NOW, ways, new Reserves(10, 4)).reservesUsed()).isNull();
    }

    @Test
    void whoeverTravelsNoNumberOfPeopleNorAnyDifferenceIsFromOneToFour() {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            ways.clear();
            for (int i = random.nextInt(14); i > 0; i--) {
                go(
                        random.nextInt(9),
                        List.of("baseline", "emerging", "underserved").get(random.nextInt(3)),
                        List.of("DE", "FR", "Andes").get(random.nextInt(3)),
                        Step.all().get(random.nextInt(Step.all().size())));
            }
            var impact = impact();
            Stream.concat(
                            Stream.of(impact.all(), impact.tiers(), impact.languages(), impact.tours()),
                            impact.regions().values().stream())
                    .forEach(ladder -> assertSafe(ladder, impact.all()));
            assertThat(sums(impact.tiers())).as("round %d", round).isEqualTo(within(impact.tiers(), impact.all()));
            impact.tiers().rows().forEach(tier -> assertThat(
                            sums(impact.regions().get(tier.key())))
                    .isEqualTo(within(impact.regions().get(tier.key()), tier.reached())));
        }
    }

    /** What is told of all, on those steps that the division is told of. */
    private static Map<String, Long> within(Ladder ladder, Ladder all) {
        return all.rows().isEmpty()
                ? Map.of()
                : within(ladder, all.rows().get(0).reached());
    }

    private static Map<String, Long> within(Ladder ladder, Map<String, Long> whole) {
        return whole.entrySet().stream()
                .filter(each -> ladder.steps().contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Long> sums(Ladder ladder) {
        var sums = new HashMap<String, Long>();
        reached(ladder).forEach(row -> row.forEach((step, count) -> sums.merge(step, count, Long::sum)));
        return sums;
    }

    private static Stream<Map<String, Long>> reached(Ladder ladder) {
        return Stream.concat(ladder.rows().stream().map(Ladder.Row::reached), Stream.ofNullable(ladder.rest()));
    }

    private static void assertSafe(Ladder ladder, Ladder all) {
        assertThat(all.steps()).containsAll(ladder.steps());
        reached(ladder).forEach(row -> {
            var counts = ladder.steps().stream()
                    .map(step -> row.getOrDefault(step, 0L))
                    .toList();
            for (int i = 0; i < counts.size(); i++) {
                assertThat(counts.get(i)).matches(count -> count == 0 || count >= 5);
                for (int j = 0; j < i; j++) {
                    assertThat(counts.get(j) - counts.get(i)).matches(count -> count == 0 || count >= 5);
                }
            }
        });
    }

    @Test
    void aJourneyGoesFromHostToHostAndHomeInBetweenWhereThereIsMoreThanAWeek() {
        var berlin = new Journey.Stop(BERLIN, MAY, MAY.plusDays(6));
        var prague = new Journey.Stop(PRAGUE, MAY.plusDays(8), MAY.plusDays(12));
        var later = new Journey.Stop(PRAGUE, MAY.plusDays(30), MAY.plusDays(34));
        int there = Journey.kilograms(NAIROBI, List.of(berlin));
        int onlyPrague = Journey.kilograms(NAIROBI, List.of(prague));
        assertThat(there).isBetween(1_900, 2_200);
        assertThat(Journey.kilograms(NAIROBI, List.of(berlin, prague))).isLessThan(there + 50);
        assertThat(Journey.kilograms(NAIROBI, List.of(berlin, later))).isEqualTo(there + onlyPrague);
        assertThat(berlin.days()).isEqualTo(7);
    }
}

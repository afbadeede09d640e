package se.wikimedia.hub.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final long SEED = 20261123;
    private static final Instant ASKED = Instant.parse("2025-06-01T12:00:00Z");

    private final List<Question> questions = new ArrayList<>();

    private void ask(int times, Outcome outcome, String tier, String region, int days) {
        var decided = outcome == Outcome.WAITING ? null : ASKED.plus(Duration.ofDays(days));
        var made = outcome == Outcome.MADE ? ASKED.plus(Duration.ofDays(days + 100)) : null;
        for (int i = 0; i < times; i++) {
            questions.add(new Question(ASKED, decided, outcome, made, tier, region));
        }
    }

    private Figures figures() {
        return Figures.of(ASKED, questions, List.of());
    }

    @Test
    void everyQuestionIsInEachDivisionOnce() {
        ask(12, Outcome.ANSWERED, "baseline", "DE", 2);
        ask(6, Outcome.MADE, "emerging", "Andes", 4);
        ask(7, Outcome.WAITING, "emerging", "Andes", 0);
        var figures = figures();
        assertThat(figures.requests()).isEqualTo(25);
        assertThat(figures.outcomes().rows())
                .containsExactly(
                        new Figures.Row("answered", 12, 2.0),
                        new Figures.Row("made", 6, 4.0),
                        new Figures.Row("waiting", 7, null));
        assertThat(figures.tiers().rows()).extracting(Figures.Row::requests).containsExactly(12L, 13L);
        assertThat(figures.regions().get("emerging").rows())
                .extracting(Figures.Row::key)
                .containsExactly("Andes");
        assertThat(figures.withMaterial()).isEqualTo(18.0 / 25);
        assertThat(figures.daysToMaterial()).isEqualTo(104.0);
        assertThat(figures.years().rows()).containsExactly(new Figures.Row("2025", 25, 2.0));
    }

    @Test
    void theShareIsNotToldWhereWhatIsHiddenWouldFollowFromIt() {
        ask(20, Outcome.ANSWERED, "baseline", "DE", 2);
        ask(3, Outcome.MADE, "baseline", "DE", 2);
        ask(8, Outcome.WAITING, "baseline", "DE", 2);
        var figures = figures();
        assertThat(figures.outcomes().rest()).isEqualTo(11);
        assertThat(figures.withMaterial()).isNull();
        assertThat(figures.daysToMaterial()).as("of three").isNull();
    }

    @Test
    void ofATierThatIsHiddenThereAreNoRegions() {
        ask(9, Outcome.ANSWERED, "baseline", "DE", 2);
        ask(7, Outcome.ANSWERED, "emerging", "Andes", 2);
        ask(4, Outcome.ANSWERED, "underserved", "Sápmi", 2);
        assertThat(figures().regions()).containsOnlyKeys("baseline");
        assertThat(figures().tiers().rest()).isEqualTo(11);
    }

    @Test
    void whateverIsAskedNoNumberIsBelowFive() {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            questions.clear();
            for (int i = random.nextInt(8); i > 0; i--) {
                ask(
                        random.nextInt(7),
                        Outcome.values()[random.nextInt(Outcome.values().length)],
                        List.of("baseline", "emerging", "underserved").get(random.nextInt(3)),
                        List.of("DE", "FR", "Andes").get(random.nextInt(3)),
                        random.nextInt(30));
            }
            var file = FiguresFile.of(figures());
            assertThat(file.lines().filter(line -> line.startsWith("requests,")))
                    .as("seed %d, round %d", SEED, round)
                    .allMatch(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)) >= 5);
        }
    }

    @Test
    void theFileTellsOneValueALineAndNothingThatIsHidden() {
        ask(6, Outcome.ANSWERED, "baseline", "Northern Europe, \"far\"", 3);
        var file = FiguresFile.of(Figures.of(ASKED, questions, List.of(new Figures.Effort(7, "Maps", 5, 8.5))));
        assertThat(Stream.of(file.split("\r\n")))
                .containsExactly(
                        "figure,of,value",
                        "requests,all,6",
                        "share-with-material,all,1.0",
                        "median-days-to-verdict,all,3.0",
                        "requests,outcome:answered,6",
                        "median-days-to-verdict,outcome:answered,3.0",
                        "requests,tier:baseline,6",
                        "median-days-to-verdict,tier:baseline,3.0",
                        "requests,\"region:baseline:Northern Europe, \"\"far\"\"\",6",
                        "median-days-to-verdict,\"region:baseline:Northern Europe, \"\"far\"\"\",3.0",
                        "requests,year:2025,6",
                        "median-days-to-verdict,year:2025,3.0",
                        "estimated-days,proposal:7,5.0",
                        "actual-days,proposal:7,8.5");
    }
}

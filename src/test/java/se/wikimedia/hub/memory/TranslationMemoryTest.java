package se.wikimedia.hub.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.similarity.ComparedText;
import se.wikimedia.hub.similarity.FullScan;
import se.wikimedia.hub.similarity.SimilarTexts;

class TranslationMemoryTest {

    private static final List<String> WORDS =
            List.of("museum", "Library", "signs", "shares", "the", "{n}", "[a](b.md)");

    private final TranslationMemory memory = new TranslationMemory();

    private static Segment segment(String source, String text, String unit) {
        return new Segment(source, text, "sv", "m", unit, false);
    }

    private List<Match> find(String sought) {
        return memory.find(sought, "sv", "", 5);
    }

    @Test
    void onlyTheSameTextIsAWholeMatch() {
        memory.add(segment("Ask the museum.", "Fråga museet.", "a:T:1"));
        assertThat(find("Ask the museum.")).extracting(Match::score).containsExactly(1.0);
        assertThat(find("ask  the museum.")).extracting(Match::score).containsExactly(0.99);
        assertThat(find("Ask the museums.")).extracting(Match::score).containsExactly(0.93);
        assertThat(find("Nobody knows.")).isEmpty();
        assertThat(memory.find("Ask the museum.", "de", "", 5)).isEmpty();
        assertThat(memory.find("Ask the museum.", "sv", "m/a:T:1", 5)).isEmpty();
    }

    @Test
    void linksAndPlaceholdersAreThoseOfTheTextThatIsTranslated() {
        memory.add(segment("See [this](two.md), {name}.", "{name}, se [detta](two.md).", "a:T:1"));
        assertThat(find("See [this](three.md), {who}.")).singleElement().satisfies(match -> {
            assertThat(match.text()).isEqualTo("{who}, se [detta](three.md).");
            assertThat(match.fitted()).isTrue();
            assertThat(match.score()).isEqualTo(0.99);
        });
        assertThat(find("See [this](three.md), {who}!"))
                .extracting(Match::fitted)
                .containsExactly(true);
    }

    @Test
    void placeholdersThatDontCorrespondStayAsTheyAre() {
        memory.add(segment("From [this](x.md) to [that](x.md)", "Från [detta](x.md) till [det](x.md)", "a:T:1"));
        assertThat(find("From [this](y.md) to [that](z.md)"))
                .extracting(Match::text)
                .containsExactly("Från [detta](x.md) till [det](x.md)");
    }

    @Test
    void aTextStandsOnceAndTheReviewedOneFirst() {
        memory.add(segment("Next", "Nästa", "a:T:1"));
        memory.add(new Segment("Next", "Vidare", "sv", "n", "b:T:1", true));
        memory.add(segment("Next", "Nästa", "a:T:2"));
        assertThat(find("Next")).extracting(Match::text).containsExactly("Vidare", "Nästa");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void whateverComesAndGoesItFindsWhatComparingWithEachFinds(long seed) {
        var random = new Random(seed);
        var all = new ArrayList<Segment>();
        for (int i = 0; i < 2_000; i++) {
            if (all.isEmpty() || random.nextInt(3) > 0) {
                var segment = new Segment(
                        sentence(random),
                        "text " + random.nextInt(50),
                        random.nextBoolean() ? "sv" : "ar",
                        "g" + random.nextInt(3),
                        "u:" + i,
                        random.nextBoolean());
                memory.add(segment);
                all.add(segment);
            } else {
                memory.remove(all.remove(random.nextInt(all.size())));
                memory.remove(segment(sentence(random), "never there", "u:0"));
            }
            assertThat(memory.size()).isEqualTo(all.size());
            if (i % 10 == 0) {
                var sought = sentence(random);
                assertThat(memory.find(sought, "sv", "g1/u:3", 5_000))
                        .as("seed %d, step %d: %s", seed, i, sought)
                        .isEqualTo(compared(all, sought));
            }
        }
    }

    private static List<Match> compared(List<Segment> all, String sought) {
        var compared = ComparedText.of(sought);
        var texts = new HashSet<String>();
        return all.stream()
                .filter(segment -> segment.language().equals("sv"))
                .map(segment -> Match.of(segment, similarity(segment.source(), sought), sought, compared))
                .filter(match -> similarity(match.source(), sought) >= SimilarTexts.LEAST)
                .sorted(Comparator.comparingDouble(Match::score)
                        .reversed()
                        .thenComparing(Match::reviewed, Comparator.reverseOrder())
                        .thenComparing(Match::id))
                .filter(match -> !match.id().equals("g1/u:3") && texts.add(match.text()))
                .toList();
    }

    private static double similarity(String one, String other) {
        return new FullScan(other).similarity(ComparedText.of(one), SimilarTexts.LEAST);
    }

    private static String sentence(Random random) {
        return random.ints(1 + random.nextInt(4), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatIsTypedIsGoneOnWithByTheTranslationOfTheMostSimilarSource() {
        memory.add(segment("Ask the museum first.", "Fråga museet först.", "a:T:1"));
        memory.add(segment("Nobody knows.", "Fråga mig inte.", "a:T:2"));
        memory.add(segment("Ask somebody.", "Be någon.", "a:T:3"));
        assertThat(memory.continuing("Ask the museums.", "sv", "fråga m", "", 5))
                .extracting(Match::text)
                .containsExactly("Fråga museet först.", "Fråga mig inte.");
        assertThat(memory.continuing("Ask the museums.", "sv", "Fråga mig inte.", "", 5))
                .as("there is nothing to go on with")
                .isEmpty();
        memory.remove(segment("Nobody knows.", "Fråga mig inte.", "a:T:2"));
        assertThat(memory.continuing("Ask the museums.", "sv", "Fråga mi", "", 5))
                .isEmpty();
        assertThat(memory.continuing("Ask the museums.", "de", "Fråga m", "", 5))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void goingOnFindsWhatLookingAtEachFinds(long seed) {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var all = new ArrayList<Segment>();
        for (int i = 0; i < 500; i++) {
            var segment =
                    new Segment(words(random), words(random), random.nextBoolean() ? "sv" : "ar", "m", "u" + i, false);
            all.add(segment);
            memory.add(segment);
            if (random.nextInt(4) == 0) {
                memory.remove(all.remove(random.nextInt(all.size())));
            }
        }
        for (int i = 0; i < 200; i++) {
            var typed = words(random);
            var begun = typed.substring(0, 1 + random.nextInt(typed.length()));
            assertThat(memory.continuing(words(random), "sv", begun, "", 1_000))
                    .extracting(Match::text)
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(each -> each.language().equals("sv"))
                            .map(Segment::text)
                            .filter(text -> text.length() > begun.length()
                                    && text.toLowerCase(java.util.Locale.ROOT)
                                            .startsWith(begun.toLowerCase(java.util.Locale.ROOT)))
                            .collect(Collectors.toSet()));
        }
    }

    private static String words(Random random) {
        return random.ints(1 + random.nextInt(4), 0, 5)
                .mapToObj(List.of("museum", "Library", "signs", "shares", "the")::get)
                .collect(Collectors.joining(" "));
    }
}

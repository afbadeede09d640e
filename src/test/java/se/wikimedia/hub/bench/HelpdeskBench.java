package se.wikimedia.hub.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.wikimedia.hub.ranking.Candidate;
import se.wikimedia.hub.ranking.Lack;
import se.wikimedia.hub.ranking.Need;
import se.wikimedia.hub.ranking.Quarter;
import se.wikimedia.hub.ranking.Ranking;
import se.wikimedia.hub.ranking.RankingFixture;
import se.wikimedia.hub.suggestion.LeadsFixture;

/**
 * Suggestions over 25,000 open questions and 25,000 resources in eight languages, for readers of three of them each, and
 * the ranking of 5,000 proposals with 50,000 gaps. In this process, without server and database: one look after the
 * other, from typed words to the five best of each kind.
 */
final class HelpdeskBench {

    private static final int EACH = 25_000;
    private static final int WARM_UP = 100;
    private static final int LOOKS = 400;
    private static final int PROPOSALS = 5_000;
    private static final int GAPS = 50_000;
    private static final int RANKINGS = 20;
    private static final long SEED = 20261123;
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final List<String> TOPICS =
            List.of("partnership", "copyright", "data", "upload", "wikidata", "wikisource", "impact", "conduct");
    private static final List<String> TIERS = List.of("baseline", "emerging", "underserved");
    private static final Map<String, GeneratedWords> LANGUAGES = languages();

    private HelpdeskBench() {}

    private static Map<String, GeneratedWords> languages() {
        var languages = new LinkedHashMap<String, GeneratedWords>();
        languages.put(
                "en", GeneratedWords.of("part ner ship mus eum li bra ry ar chive up load li cence ing ed com", 1));
        languages.put(
                "sv", GeneratedWords.of("sam ar bet e par tner skap mu se er na bib lio tek så lär väg för ö", 2));
        languages.put("es", GeneratedWords.of("a cuer do mu se os bi blio te ca ción es so cio ni ño lla per", 3));
        languages.put("fr", GeneratedWords.of("par te na riat mu sée bi blio thè que ment eau tion ac cord é les", 4));
        languages.put("ar", GeneratedWords.of("مت حف مك تبة شرا كة ال وا ات ين رخ صة أر شيف بيا نا", 5));
        languages.put(
                "de", GeneratedWords.of("ver trag part ner schaft mu se um bib lio thek ung en über hoch la den", 6));
        languages.put("hi", GeneratedWords.of("सा झे दा री सं ग्र हा लय पु स्त का भा षा लि पि ज्ञान", 8));
        languages.put("zh", GeneratedWords.unspaced("博物馆图书合作伙伴协议上传许可档案文化机构志愿者学习课程数据", 9));
        return languages;
    }

    public static void main(String[] arguments) throws Exception {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        suggest();
        rank();
        print(
                "conditions              in process without server and database, one look at a time, %d cores, load"
                        + " average %.2f before, heap at most %d MB, seed %d, Java %s, %s %s",
                Runtime.getRuntime().availableProcessors(),
                load,
                Runtime.getRuntime().maxMemory() >> 20,
                SEED,
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
    }

    private static void suggest() throws Exception {
        var random = new Random(SEED);
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "suggestions");
        try (var leads = new LeadsFixture(data)) {
            long start = System.nanoTime();
            for (int i = 0; i < EACH; i++) {
                var asked = language(random);
                var words = words(asked);
                leads.request(i, asked, topic(random), words.paragraph(random, 8), words.paragraph(random, 50));
                var written = language(random);
                words = words(written);
                leads.resource(i, written, topic(random), words.paragraph(random, 5), words.paragraph(random, 25));
            }
            leads.show();
            print(
                    "content                 %,d open questions and %,d resources in %d languages, built in %.1f s",
                    EACH, EACH, LANGUAGES.size(), (System.nanoTime() - start) / 1e9);
            var kinds = kinds();
            var all = new LinkedHashMap<String, long[]>();
            for (var kind : kinds.entrySet()) {
                measure(leads, kind.getValue(), random, WARM_UP);
            }
            for (var kind : kinds.entrySet()) {
                all.put(kind.getKey(), measure(leads, kind.getValue(), random, LOOKS));
            }
            all.forEach(HelpdeskBench::report);
            report("all", all.values().stream().flatMapToLong(Arrays::stream).toArray());
        }
    }

    private static String language(Random random) {
        return List.copyOf(LANGUAGES.keySet()).get(random.nextInt(LANGUAGES.size()));
    }

    private static GeneratedWords words(String language) {
        return LANGUAGES.getOrDefault(language, LANGUAGES.values().iterator().next());
    }

    private static String topic(Random random) {
        return TOPICS.get(random.nextInt(TOPICS.size()));
    }

    /** What somebody has typed, in a language that they read, and the topics that are meant. */
    private record Typed(String text, List<String> languages, List<String> topics) {}

    private static Map<String, Function<Random, Typed>> kinds() {
        Map<String, Function<Random, Typed>> kinds = new LinkedHashMap<>();
        kinds.put("two words", random -> typed(random, words -> words.word(random) + " " + words.word(random)));
        kinds.put("a word begun", random -> typed(random, words -> beginning(words.word(random))));
        kinds.put("a slip", random -> typed(random, words -> withSlip(words.rareWord(random), random)));
        kinds.put("a sentence", random -> typed(random, words -> words.paragraph(random, 12)));
        kinds.put("a topic besides", random -> {
            var typed = typed(random, words -> words.paragraph(random, 6));
            return new Typed(typed.text(), typed.languages(), List.of(topic(random)));
        });
        return kinds;
    }

    private static Typed typed(Random random, Function<GeneratedWords, String> text) {
        var language = language(random);
        var languages =
                List.of(language, language(random), "en").stream().distinct().toList();
        return new Typed(text.apply(words(language)), languages, List.of());
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), 3));
    }

    private static String withSlip(String word, Random random) {
        int at = random.nextInt(word.length());
        return word.substring(0, at) + "x" + word.substring(at);
    }

    /** Nanoseconds for each look. */
    private static long[] measure(LeadsFixture leads, Function<Random, Typed> kind, Random random, int looks)
            throws Exception {
        var latencies = new long[looks];
        for (int i = 0; i < looks; i++) {
            var typed = kind.apply(random);
            long start = System.nanoTime();
            leads.look(typed.text(), typed.languages(), typed.topics());
            latencies[i] = System.nanoTime() - start;
        }
        return latencies;
    }

    private static void rank() {
        var random = new Random(SEED);
        var needs = new ArrayList<List<Need>>();
        IntStream.range(0, PROPOSALS).forEach(i -> needs.add(new ArrayList<>()));
        for (int i = 0; i < GAPS; i++) {
            needs.get(random.nextInt(PROPOSALS)).add(need(random));
        }
        var candidates = IntStream.range(0, PROPOSALS)
                .mapToObj(i -> candidate(i, needs.get(i), random))
                .toList();
        var latencies = new long[RANKINGS];
        for (int i = 0; i < RANKINGS; i++) {
            long start = System.nanoTime();
            var order = Ranking.at(NOW, RankingFixture.weights(), List.of(1.2, 0.9, 1.5))
                    .order(candidates);
            new Quarter(60, 0.4)
                    .plan(order.stream()
                            .map(each -> new Quarter.Work(
                                    each.candidate().id(),
                                    each.score().parts().effort(),
                                    each.candidate().needs()))
                            .toList());
            latencies[i] = System.nanoTime() - start;
        }
        print(
                "ranking                 %,d proposals with %,d gaps and what a quarter has room for: first %.0f ms,"
                        + " median of %d %.0f ms",
                PROPOSALS, GAPS, latencies[0] / 1e6, RANKINGS, at(sorted(latencies), 50));
    }

    private static Need need(Random random) {
        int community = random.nextInt(300);
        return new Need(
                "community" + community,
                TIERS.get(community % TIERS.size()),
                Lack.values()[random.nextInt(Lack.values().length)],
                NOW.minusSeconds(random.nextInt(100_000_000)));
    }

    private static Candidate candidate(long id, List<Need> needs, Random random) {
        return new Candidate(
                id,
                needs,
                random.nextInt(40),
                random.doubles(random.nextInt(6), 1, 5).boxed().toList(),
                random.nextBoolean() ? LocalDate.ofInstant(NOW, ZoneOffset.UTC).plusDays(random.nextInt(300)) : null,
                random.nextBoolean(),
                NOW.minusSeconds(random.nextInt(50_000_000)),
                new Candidate.Effort(1 + random.nextInt(40), random.nextInt(20)));
    }

    private static void report(String name, long[] latencies) {
        var sorted = sorted(latencies);
        print(
                "%-15s p50 / p95 / p99 %5.1f / %.1f / %.1f ms of %,d looks",
                name, at(sorted, 50), at(sorted, 95), at(sorted, 99), sorted.length);
    }

    private static long[] sorted(long[] latencies) {
        var sorted = latencies.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double at(long[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e6;
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}

package se.wikimedia.hub.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.ShelvedModules;
import se.wikimedia.hub.search.SearchFixture;

/**
 * The search over 10,000 lessons, each in English and two of nine other languages, in this process and without the
 * server: how long the index takes to be built, and one search after the other with its latency, from typed words to
 * marked sentences.
 */
final class SearchBench {

    private static final int MODULES = 1_000;
    private static final int LESSONS = 10;
    private static final int PARAGRAPHS = 8;
    private static final int WORDS = 30;
    private static final int ROWS = 20;
    private static final int WARM_UP = 400;
    private static final int SEARCHES = 1_000;
    private static final long SEED = 20261121;

    private static final Map<String, GeneratedWords> LANGUAGES = languages();

    private SearchBench() {}

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
        languages.put("cs", GeneratedWords.of("mu ze um kni hov na part ner ství a ch smlou va ho vě ční ří", 7));
        languages.put("hi", GeneratedWords.of("सा झे दा री सं ग्र हा लय पु स्त का भा षा लि पि ज्ञान", 8));
        languages.put("zh", GeneratedWords.unspaced("博物馆图书合作伙伴协议上传许可档案文化机构志愿者学习课程数据", 9));
        languages.put("ja", GeneratedWords.unspaced("博物館図書協力提携許可資料文化機関学習データのをにはとがアップ", 10));
        return languages;
    }

    public static void main(String[] arguments) throws Exception {
        var random = new Random(SEED);
        var modules = new ShelvedModule[MODULES];
        for (int i = 0; i < MODULES; i++) {
            modules[i] = module(i, random);
        }
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "search");
        try (var hub = new SearchFixture(data)) {
            hub.hold(modules);
            long start = System.nanoTime();
            hub.search().find("x", "en", 1);
            double build = (System.nanoTime() - start) / 1e9;
            print(
                    "content                 %,d lessons in %,d modules, each in 3 of %d languages",
                    MODULES * LESSONS, MODULES, LANGUAGES.size());
            print("index                   built in %.1f s, %,d MB on the disk", build, hub.size() >> 20);
            Map<String, Function<Random, String>> kinds = kinds();
            kinds.values().forEach(kind -> measure(hub, kind, random, WARM_UP));
            var all = new TreeMap<String, long[]>();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            kinds.forEach((name, kind) -> all.put(name, measure(hub, kind, random, SEARCHES)));
            cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
            all.forEach(SearchBench::report);
            report("all", all.values().stream().flatMapToLong(Arrays::stream).toArray());
            print("CPU per search          %.1f ms", cpu / 1e6 / SEARCHES / kinds.size());
        }
        print(
                "conditions              in process without the server, one search at a time, %d cores, load average %.2f"
                        + " before, heap at most %d MB, seed %d, Java %s, %s %s",
                Runtime.getRuntime().availableProcessors(),
                load,
                Runtime.getRuntime().maxMemory() >> 20,
                SEED,
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
    }

    private static ShelvedModule module(int number, Random random) {
        var english = LANGUAGES.get("en");
        var module = ShelvedModules.module("module" + number, "en", english.paragraph(random, 4));
        var others = LANGUAGES.keySet().stream().skip(1).toList();
        for (int i = 0; i < LESSONS; i++) {
            var lesson = "lesson" + i;
            module.lesson(lesson, english.paragraph(random, 4), paragraphs(english, random));
            for (int j = 0; j < 2; j++) {
                var language = others.get((number + i + j * 4) % others.size());
                var words = LANGUAGES.get(language);
                module.translatedLesson(language, lesson, words.paragraph(random, 4), paragraphs(words, random));
            }
        }
        return module.shelve();
    }

    private static String[] paragraphs(GeneratedWords words, Random random) {
        var paragraphs = new String[PARAGRAPHS];
        Arrays.setAll(paragraphs, i -> words.paragraph(random, WORDS));
        return paragraphs;
    }

    private static Map<String, Function<Random, String>> kinds() {
        var spaced = List.of("en", "sv", "es", "fr", "de", "cs", "hi");
        Map<String, Function<Random, String>> kinds = new LinkedHashMap<>();
        kinds.put(
                "exact",
                random -> any(spaced, random).word(random) + " "
                        + any(spaced, random).word(random));
        kinds.put("one exact", random -> any(spaced, random).word(random));
        kinds.put("typo", random -> withSlip(any(spaced, random).rareWord(random), random));
        kinds.put("prefix", random -> beginning(any(spaced, random).word(random)));
        kinds.put("CJK", random -> any(List.of("zh", "ja"), random).paragraph(random, 2));
        kinds.put("Arabic", random -> LANGUAGES.get("ar").word(random));
        return kinds;
    }

    private static GeneratedWords any(List<String> languages, Random random) {
        return LANGUAGES.get(languages.get(random.nextInt(languages.size())));
    }

    private static String withSlip(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "x" + word.substring(at);
            default -> word.substring(0, at) + "x" + word.substring(at + 1);
        };
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), 4));
    }

    /** Nanoseconds for each search. */
    private static long[] measure(SearchFixture hub, Function<Random, String> kind, Random random, int searches) {
        var readers = List.copyOf(LANGUAGES.keySet());
        var latencies = new long[searches];
        for (int i = 0; i < searches; i++) {
            var words = kind.apply(random);
            var reader = readers.get(random.nextInt(readers.size()));
            long start = System.nanoTime();
            hub.search().find(words, reader, ROWS);
            latencies[i] = System.nanoTime() - start;
        }
        return latencies;
    }

    private static void report(String name, long[] latencies) {
        var sorted = latencies.clone();
        Arrays.sort(sorted);
        print(
                "%-9s p50 / p95 / p99 %5.1f / %.1f / %.1f ms of %,d searches",
                name, at(sorted, 50), at(sorted, 95), at(sorted, 99), sorted.length);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e6;
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}

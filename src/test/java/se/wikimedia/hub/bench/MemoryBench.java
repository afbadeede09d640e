package se.wikimedia.hub.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.wikimedia.hub.memory.MemoryFixture;

/**
 * The translation memory in this process, every segment with a source of its own and all in one language, which is the
 * hardest it can meet: latency of one search after the other, the memory that a segment takes beside its two texts, and
 * how often the best match is that of comparing with every segment. Argument: how many segments; without it 100,000 and
 * 500,000.
 */
final class MemoryBench {

    private static final long SEED = 20261123;
    private static final int WARM_UP = 150;
    private static final int SEARCHES = 500;
    private static final long SCANNED = 20_000_000;
    private static final GeneratedWords ENGLISH = GeneratedWords.of(
            "part ner ship mus eum li bra ry ar chive up load li cence ing ed com mons wi ki pe dia data ask an swer"
                    + " know edge vol un teer learn her it age ex hi bi tion cul ture pho to graph doc u ment sour ce",
            1);
    private static final GeneratedWords SWEDISH =
            GeneratedWords.of("sam ar bet e par tner skap mu se er na bib lio tek så lär väg för ö", 2);

    private MemoryBench() {}

    public static void main(String[] arguments) {
        var sizes = arguments.length > 0
                ? Stream.of(arguments).mapToInt(Integer::parseInt)
                : IntStream.of(100_000, 500_000);
        sizes.forEach(MemoryBench::measure);
    }

    private static void measure(int size) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var random = new Random(SEED);
        var sources = new String[size];
        var texts = new String[size];
        var units = new String[size];
        for (int i = 0; i < size; i++) {
            int words = 3 + random.nextInt(30);
            sources[i] = ENGLISH.paragraph(random, words);
            texts[i] = SWEDISH.paragraph(random, words);
            units[i] = "lesson:T:" + i;
        }
        long before = used();
        long start = System.nanoTime();
        var memory = new MemoryFixture();
        for (int i = 0; i < size; i++) {
            memory.add(sources[i], texts[i], units[i]);
        }
        double build = (System.nanoTime() - start) / 1e9;
        long bytes = used() - before;
        print(
                "%,d segments: sources of %.0f characters on average, built in %.1f s, %d bytes a segment beyond its texts",
                memory.size(),
                Arrays.stream(sources).mapToInt(String::length).average().orElse(0),
                build,
                bytes / size);
        var kinds = kinds(sources, random);
        kinds.values().forEach(kind -> latencies(memory, kind, WARM_UP));
        var all = new LinkedHashMap<String, long[]>();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        kinds.forEach((name, kind) -> all.put(name, latencies(memory, kind, SEARCHES)));
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        all.forEach(MemoryBench::report);
        report("all", all.values().stream().flatMapToLong(Arrays::stream).toArray());
        print("CPU per search %.1f ms", cpu / 1e6 / SEARCHES / kinds.size());
        recall(memory, sources, kinds);
        print(
                "conditions: in process, one search at a time, %d cores, load average %.2f before, heap at most %d MB,"
                        + " seed %d, Java %s",
                Runtime.getRuntime().availableProcessors(),
                load,
                Runtime.getRuntime().maxMemory() >> 20,
                SEED,
                System.getProperty("java.version"));
    }

    private static Map<String, UnaryOperator<String>> kinds(String[] sources, Random random) {
        var kinds = new LinkedHashMap<String, UnaryOperator<String>>();
        kinds.put("same", any -> sources[random.nextInt(sources.length)]);
        kinds.put("slip", any -> withSlips(sources[random.nextInt(sources.length)], random));
        kinds.put("other words", any -> withOtherWords(sources[random.nextInt(sources.length)], random));
        kinds.put("new", any -> ENGLISH.paragraph(random, 3 + random.nextInt(30)));
        return kinds;
    }

    private static String withSlips(String text, Random random) {
        var slipped = new StringBuilder(text);
        for (int i = 0; i < 1 + text.length() / 30; i++) {
            int at = random.nextInt(slipped.length());
            if (random.nextBoolean()) {
                slipped.deleteCharAt(at);
            } else {
                slipped.insert(at, 'x');
            }
        }
        return slipped.toString();
    }

    private static String withOtherWords(String text, Random random) {
        var words = text.split(" ");
        for (int i = 0; i < 1 + words.length / 6; i++) {
            words[random.nextInt(words.length)] = ENGLISH.word(random);
        }
        return String.join(" ", words);
    }

    /** Nanoseconds for each search. */
    private static long[] latencies(MemoryFixture memory, UnaryOperator<String> kind, int searches) {
        var latencies = new long[searches];
        for (int i = 0; i < searches; i++) {
            var sought = kind.apply("");
            long start = System.nanoTime();
            memory.bestScore(sought);
            latencies[i] = System.nanoTime() - start;
        }
        return latencies;
    }

    private static void recall(MemoryFixture memory, String[] sources, Map<String, UnaryOperator<String>> kinds) {
        var compared = MemoryFixture.compared(sources);
        int each = (int) Math.max(10, SCANNED / sources.length / kinds.size());
        int found = 0;
        int there = 0;
        for (var kind : kinds.values()) {
            for (int i = 0; i < each; i++) {
                var sought = kind.apply("");
                double best = MemoryFixture.bestScoreOfAll(sought, sources, compared);
                there += best > 0 ? 1 : 0;
                found += best > 0 && memory.bestScore(sought) == best ? 1 : 0;
            }
        }
        print(
                "recall of the best match %.2f %% (%d of %d; %d texts sought)",
                100.0 * found / there, found, there, each * kinds.size());
    }

    private static void report(String name, long[] latencies) {
        var sorted = latencies.clone();
        Arrays.sort(sorted);
        print(
                "%-11s p50 / p95 / p99 %5.1f / %.1f / %.1f ms of %,d searches",
                name, at(sorted, 50), at(sorted, 95), at(sorted, 99), sorted.length);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e6;
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}

package se.wikimedia.hub.memory;

import java.util.Arrays;
import se.wikimedia.hub.similarity.ComparedText;
import se.wikimedia.hub.similarity.FullScan;
import se.wikimedia.hub.similarity.SimilarTexts;

/** A memory of one language. */
public final class MemoryFixture {

    private static final String LANGUAGE = "sv";

    private final TranslationMemory memory = new TranslationMemory();

    public void add(String source, String text, String unit) {
        memory.add(new Segment(source, text, LANGUAGE, "m", unit, false));
    }

    public int size() {
        return memory.size();
    }

    /** Of the best of five matches, as a translator would get them; 0 without any. */
    public double bestScore(String sought) {
        return memory.find(sought, LANGUAGE, "", 5).stream()
                .mapToDouble(Match::score)
                .findFirst()
                .orElse(0);
    }

    /** The same, by comparing with each. */
    public static double bestScoreOfAll(String sought, String[] sources, ComparedText[] compared) {
        var scan = new FullScan(sought);
        double most = 0;
        String source = "";
        for (int i = 0; i < sources.length; i++) {
            double similarity = scan.similarity(compared[i], Math.max(most, SimilarTexts.LEAST));
            if (similarity > most || similarity == most && sources[i].equals(sought)) {
                most = similarity;
                source = sources[i];
            }
        }
        var best = new Segment(source, "", LANGUAGE, "m", "", false);
        return most == 0
                ? 0
                : Match.of(best, most, sought, ComparedText.of(sought)).score();
    }

    public static ComparedText[] compared(String[] sources) {
        return Arrays.stream(sources).map(ComparedText::of).toArray(ComparedText[]::new);
    }
}

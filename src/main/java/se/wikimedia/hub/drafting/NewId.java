package se.wikimedia.hub.drafting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** A permanent id for something new, made of its title where that has Latin letters. */
final class NewId {

    private static final int LONGEST = 60;

    private NewId() {}

    /** @param fallback where the title gives none */
    static String of(String title, String fallback, Predicate<String> taken) {
        String latin = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String id = latin.isEmpty() ? fallback : latin.substring(0, Math.min(LONGEST, latin.length()));
        String free = id;
        for (int i = 2; taken.test(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}

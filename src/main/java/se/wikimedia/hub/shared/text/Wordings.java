package se.wikimedia.hub.shared.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What every message says in every language at one moment. Immutable, safe for threads. */
final class Wordings {

    static final String SOURCE = "en";

    private static final int REMEMBERED = 300;

    private final Languages languages;
    private final Map<String, Map<String, Wording>> byLanguage;

    /** Counted once: every request asks which languages there are. */
    private final Memo<String, SortedMap<String, Double>> shares = new Memo<>(1, all -> countShares());

    private final Memo<List<String>, Map<String, Message>> views = new Memo<>(REMEMBERED, this::view);
    private final Memo<String, Map<String, Message>> readers = new Memo<>(10 * REMEMBERED, this::viewOfReader);

    /**
     * A message in a language.
     *
     * @param pattern as its translators wrote it
     * @param unsure whether somebody should look at it again
     */
    record Wording(Message message, String pattern, boolean unsure) {}

    Wordings(Languages languages, Map<String, Map<String, Wording>> byLanguage) {
        this.languages = languages;
        this.byLanguage = byLanguage;
    }

    /** The same with other texts for some keys of a language. */
    Wordings with(String lang, Map<String, Wording> texts) {
        var all = new TreeMap<>(byLanguage);
        var changed = new TreeMap<>(texts(lang));
        changed.putAll(texts);
        all.put(lang, changed);
        return new Wordings(languages, all);
    }

    /** What a reader of the language gets, along the fallback chain. */
    @Nullable
    Message read(String lang, String key) {
        return readers.get(lang).get(key);
    }

    Map<String, Wording> texts(String lang) {
        return byLanguage.getOrDefault(lang, Map.of());
    }

    Optional<Wording> find(String lang, String key) {
        return Optional.ofNullable(texts(lang).get(key));
    }

    SortedMap<String, Double> languages() {
        return shares.get("");
    }

    private SortedMap<String, Double> countShares() {
        SortedMap<String, Double> counted = new TreeMap<>();
        byLanguage.keySet().forEach(lang -> counted.put(lang, share(lang)));
        return Collections.unmodifiableSortedMap(counted);
    }

    private double share(String lang) {
        var keys = texts(SOURCE).keySet();
        long done = keys.stream()
                .filter(key -> find(lang, key).filter(text -> !text.unsure()).isPresent())
                .count();
        return keys.isEmpty() ? 0 : (double) done / keys.size();
    }

    /** Readers who fall back to the same files share one view, so that strange tags cost nothing. */
    private Map<String, Message> viewOfReader(String lang) {
        return views.get(
                lang.equals(PseudoLocale.TAG)
                        ? List.of(lang)
                        : languages
                                .withFallbacks(lang)
                                .filter(byLanguage::containsKey)
                                .toList());
    }

    private Map<String, Message> view(List<String> chain) {
        Map<String, Message> view = new HashMap<>();
        if (chain.contains(PseudoLocale.TAG)) {
            texts(SOURCE).forEach((key, text) -> view.put(key, PseudoLocale.of(text.message())));
        } else {
            chain.forEach(language -> texts(language).forEach((key, text) -> view.putIfAbsent(key, text.message())));
        }
        return view;
    }
}

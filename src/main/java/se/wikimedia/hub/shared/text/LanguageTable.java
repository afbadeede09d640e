package se.wikimedia.hub.shared.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What MediaWiki knows of languages beyond CLDR: the data files languages.yaml and fallbacks.yaml. */
record LanguageTable(Map<String, String> aliases, Map<String, Entry> languages, Map<String, List<String>> chains) {

    /** One language: its name in itself, and only what CLDR lacks or has otherwise. */
    record Entry(
            String name,
            @Nullable String english,
            @Nullable String script,
            @Nullable String plural) {

        private static Entry of(Map<?, ?> row) {
            return new Entry(
                    String.valueOf(row.get("name")), (String) row.get("english"), (String) row.get("script"), (String)
                            row.get("plural"));
        }
    }

    static LanguageTable standard() {
        Map<?, ?> tables = yaml("languages.yaml");
        Map<String, String> aliases = new HashMap<>();
        rows(tables.get("aliases")).forEach((code, tag) -> aliases.put(String.valueOf(code), String.valueOf(tag)));
        Map<String, Entry> languages = new HashMap<>();
        rows(tables.get("languages")).forEach((tag, row) -> languages.put(String.valueOf(tag), Entry.of(rows(row))));
        Map<String, List<String>> chains = new HashMap<>();
        yaml("fallbacks.yaml").forEach((tag, chain) -> chains.put(String.valueOf(tag), tags(chain)));
        return new LanguageTable(Map.copyOf(aliases), Map.copyOf(languages), Map.copyOf(chains));
    }

    Optional<Entry> entry(String tag) {
        return Optional.ofNullable(languages.get(tag));
    }

    private static Map<?, ?> yaml(String file) {
        try (InputStream in = LanguageTable.class.getResourceAsStream(file)) {
            return rows(new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> rows(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<String> tags(Object node) {
        return ((List<?>) node).stream().map(String::valueOf).toList();
    }
}

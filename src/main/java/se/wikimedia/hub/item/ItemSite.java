package se.wikimedia.hub.item;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A Wikibase.
 *
 * @param key in addresses and in the database
 * @param api where its Action API is
 * @param entity what its items' URIs begin with
 * @param page what the addresses of its items' pages begin with
 */
public record ItemSite(String key, String name, String api, String entity, String page) {

    private static final List<ItemSite> ALL = read();

    private static List<ItemSite> read() {
        var file = Objects.requireNonNull(ItemSite.class.getResourceAsStream("sites.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .map(columns -> new ItemSite(
                            columns.get(0), columns.get(1), columns.get(2), columns.get(3), columns.get(4)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order in which they are offered. */
    static List<ItemSite> all() {
        return ALL;
    }

    static Optional<ItemSite> find(String key) {
        return ALL.stream().filter(site -> site.key().equals(key)).findFirst();
    }
}

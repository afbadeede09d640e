package se.wikimedia.hub.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stands in each place, read from the database of a hub that is running. */
final class StoredTexts {

    /** The accepted texts by their steps, before them people's suggestions that nobody has decided, the newest last. */
    private static final String NEWEST_LAST = """
            SELECT t.group_id, t.language, t.unit_key, t.text, t.source, t.step, p.display_name
            FROM unit_text t LEFT JOIN person p ON p.id = t.author
            AND NOT EXISTS (SELECT 1 FROM unnamed_translator u WHERE u.person_id = p.id)
            WHERE t.step IS NOT NULL
            OR NOT t.machine AND NOT EXISTS (SELECT 1 FROM unit_review r WHERE r.unit_text = t.id)
            ORDER BY COALESCE(t.step, 0), t.id""";

    private StoredTexts() {}

    /** A file's place. */
    record Key(String language, String group) {}

    /** A text, and who wrote it where that is known and they want to be named. */
    record Stored(String text, String source, boolean suggested, Optional<String> author) {}

    /** What goes into one file, by the key of the unit. */
    record Texts(SortedMap<String, Stored> byUnit) {

        SortedSet<String> authors() {
            var authors = new TreeSet<String>();
            byUnit.values().forEach(stored -> stored.author().ifPresent(authors::add));
            return authors;
        }
    }

    static Map<Key, Texts> read(Connection database) throws SQLException {
        var files = new HashMap<Key, Texts>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery(NEWEST_LAST)) {
            while (row.next()) {
                var stored = new Stored(
                        row.getString("text"),
                        row.getString("source"),
                        row.getObject("step") == null,
                        Optional.ofNullable(row.getString("display_name")));
                files.computeIfAbsent(
                                new Key(row.getString("language"), row.getString("group_id")),
                                key -> new Texts(new TreeMap<>()))
                        .byUnit()
                        .put(row.getString("unit_key"), stored);
            }
        }
        return files;
    }
}

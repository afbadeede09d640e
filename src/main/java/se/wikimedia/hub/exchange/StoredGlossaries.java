package se.wikimedia.hub.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.wikimedia.hub.terms.GlossaryFile;
import se.wikimedia.hub.terms.Term;

/** The terms of each language, read from the database of a hub that is running. */
final class StoredGlossaries {

    private static final String BY_WORDS = """
            SELECT language, source, part_of_speech, definition, translations, forbidden
            FROM glossary_term WHERE NOT removed ORDER BY language, term_key""";

    private StoredGlossaries() {}

    /** By language (BCP 47), then by their words. */
    static SortedMap<String, List<Term>> read(Connection database) throws SQLException {
        var glossaries = new TreeMap<String, List<Term>>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery(BY_WORDS)) {
            while (row.next()) {
                var term = new Term(
                        row.getString("source"),
                        row.getString("part_of_speech"),
                        row.getString("definition"),
                        GlossaryFile.several(row.getString("translations")),
                        GlossaryFile.several(row.getString("forbidden")));
                glossaries
                        .computeIfAbsent(row.getString("language"), language -> new ArrayList<>())
                        .add(term);
            }
        }
        return glossaries;
    }
}

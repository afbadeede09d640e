package se.wikimedia.hub.shelving;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.manuscript.Manuscript;

/** What the database holds of modules and catalogue, as it was at one moment; for commands beside the hub. */
final class StoredContent {

    private final Connection database;

    StoredContent(Connection database) throws SQLException {
        this.database = database;
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
    }

    /** All that are not withdrawn, by id. */
    List<String> modules() throws SQLException {
        return texts("SELECT id FROM module WHERE NOT withdrawn ORDER BY id");
    }

    Manuscript manuscript(String module) throws SQLException {
        return Documents.manuscript(texts(
                        "SELECT r.document FROM module m JOIN module_revision r"
                                + " ON r.module_id = m.id AND r.revision = m.revision WHERE m.id = ?",
                        module)
                .get(0));
    }

    /** All files of a module, by path within it. */
    SortedMap<String, byte[]> files(Manuscript manuscript) throws SQLException {
        var files = new TreeMap<String, byte[]>();
        manuscript.texts().forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
        for (var file : manuscript.files()) {
            files.put(file.path(), media(manuscript.module().id(), file));
        }
        return files;
    }

    private byte[] media(String module, FileSource file) throws SQLException {
        try (var query = query("SELECT bytes FROM module_file WHERE module_id = ? AND name = ?", module, file.name());
                var rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new SQLException(module + "/" + file.path() + " is not in the database");
            }
            return rows.getBytes(1);
        }
    }

    /** The hashes of every state in which the hub has had the module; what has one of them is kept. */
    Set<String> everyHash(String module) throws SQLException {
        var hashes =
                new HashSet<>(texts("SELECT folder_hash FROM module WHERE id = ? AND folder_hash IS NOT NULL", module));
        for (var document : texts("SELECT document FROM module_revision WHERE module_id = ?", module)) {
            hashes.add(Documents.manuscript(document).hash());
        }
        return hashes;
    }

    /** The text of catalogue.yaml, if it is known. */
    Optional<String> catalogue() throws SQLException {
        return everyCatalogue().stream().findFirst();
    }

    /** The newest first. */
    List<String> everyCatalogue() throws SQLException {
        var all = new ArrayList<String>();
        for (var document : texts("SELECT document FROM catalogue_revision ORDER BY revision DESC")) {
            Optional.ofNullable(Documents.catalogue(document))
                    .map(CatalogueSource::text)
                    .ifPresent(all::add);
        }
        return all;
    }

    private List<String> texts(String sql, String... arguments) throws SQLException {
        try (var query = query(sql, arguments);
                var rows = query.executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private PreparedStatement query(String sql, String... arguments) throws SQLException {
        var query = database.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setString(i + 1, arguments[i]);
        }
        return query;
    }
}

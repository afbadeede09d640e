package se.wikimedia.hub.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.sheet.Finding;

/**
 * A folder of learning modules, read and checked as a whole.
 *
 * @param catalogue what could be read of catalogue.yaml
 * @param manuscripts the modules without errors, by id
 * @param findings all that is wrong anywhere, by file and line
 */
public record ContentFolder(CatalogueSource catalogue, List<Manuscript> manuscripts, List<Finding> findings) {

    /**
     * Reads every module of the folder. No content, however broken or hostile, makes this fail; it becomes a finding.
     *
     * @throws IOException if the folder itself is missing, no folder or unreadable
     */
    public static ContentFolder read(Path folder) throws IOException {
        return new ContentReading(folder).result();
    }

    /**
     * The modules that have no error by themselves, whatever they say of others that may be missing; by id.
     *
     * @throws IOException as {@link #read}
     */
    public static List<Manuscript> readEachAlone(Path folder) throws IOException {
        return new ContentReading(folder).alone();
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}

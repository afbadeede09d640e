package se.wikimedia.hub.exchange;

import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.text.PoFile;

/**
 * What a file holds, whatever its format.
 *
 * @param group a module's id or {@code catalogue}; empty where the file doesn't say
 * @param language BCP 47, the one translated into, as written; empty where the file doesn't say
 * @param newest the number of the newest text when the file was written; 0 where that is lost
 * @param problems everything that is wrong with the file, by line
 */
record GroupFile(
        String group,
        String sourceLanguage,
        Optional<String> language,
        long newest,
        List<FileEntry> entries,
        List<PoFile.Problem> problems) {

    GroupFile {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** 0 for what isn't a number. */
    static long newest(String written) {
        return Ids.find(written).orElse(0L);
    }
}

package se.wikimedia.hub.exchange;

import java.util.List;
import se.wikimedia.hub.shared.text.PoFile;

/**
 * What became of a file.
 *
 * @param accepted how many texts readers see now
 * @param suggested how many are kept as suggestions, those of conflicts left out
 * @param unchanged how many were there already
 * @param conflicts the units that somebody has changed here since the file was written; the file's texts are kept as
 *     suggestions
 * @param skipped units that the group doesn't have any more
 * @param problems why the file was refused, by line; then nothing was changed
 */
public record ImportReport(
        int accepted,
        int suggested,
        int unchanged,
        List<String> conflicts,
        List<String> skipped,
        List<PoFile.Problem> problems) {

    static ImportReport refused(List<PoFile.Problem> problems) {
        return new ImportReport(0, 0, 0, List.of(), List.of(), problems);
    }
}

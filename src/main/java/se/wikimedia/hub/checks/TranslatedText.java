package se.wikimedia.hub.checks;

import java.util.List;
import java.util.Set;
import se.wikimedia.hub.checks.pair.Pair;

/**
 * A translation as it lies in a file.
 *
 * @param place file:line
 * @param suggested whether its file calls it fuzzy
 * @param dismissed the ids of checks that people have said don't matter here
 */
record TranslatedText(String place, String key, Pair pair, boolean suggested, Set<String> dismissed) {

    List<Remark> remarks() {
        return Checks.remarks(pair).stream()
                .filter(remark -> !dismissed.contains(remark.check().id()))
                .toList();
    }
}

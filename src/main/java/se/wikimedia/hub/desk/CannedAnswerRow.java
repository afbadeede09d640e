package se.wikimedia.hub.desk;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A canned answer as agents see it.
 *
 * @param texts plain, by language (BCP 47) in its order; one at least
 * @param version for If-Match
 */
public record CannedAnswerRow(long id, String name, Map<String, String> texts, int version) {

    public CannedAnswerRow {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }
}

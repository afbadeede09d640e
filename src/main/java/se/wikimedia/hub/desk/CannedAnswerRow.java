package se.wikimedia.hub.desk;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A canned answer as agents see it.
 *
 * @param texts plain, by language (BCP 47)
 * @param version for If-Match
 */
public record CannedAnswerRow(long id, String name, SortedMap<String, String> texts, int version) {

    public CannedAnswerRow {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
}

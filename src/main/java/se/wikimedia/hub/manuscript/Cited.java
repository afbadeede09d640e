package se.wikimedia.hub.manuscript;

import java.util.List;

/**
 * An id that a file names, and where.
 *
 * @param line counted from 1
 */
record Cited(String id, int line) {

    static List<String> ids(List<Cited> cited) {
        return cited.stream().map(Cited::id).toList();
    }
}

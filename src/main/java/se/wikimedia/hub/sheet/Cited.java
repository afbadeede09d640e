package se.wikimedia.hub.sheet;

import java.util.List;

/**
 * An id that a file names, and where.
 *
 * @param line counted from 1
 */
public record Cited(String id, int line) {

    public static List<String> ids(List<Cited> cited) {
        return cited.stream().map(Cited::id).toList();
    }
}

package se.wikimedia.hub.expertise;

import java.util.List;

/**
 * What somebody has said that they can help with.
 *
 * @param version for If-Match
 */
public record ExpertRow(
        boolean listed, List<String> topics, List<String> countries, int capacity, String about, int version) {

    /** Of somebody who hasn't said anything. */
    static final ExpertRow UNTOLD = new ExpertRow(false, List.of(), List.of(), 2, "", 0);
}

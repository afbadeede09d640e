package se.wikimedia.hub.item;

import java.util.Map;

/**
 * What a site says about an item that somebody has asked for.
 *
 * @param id its own; another one than was asked for where that was merged into it
 * @param gone whether there is none; then nothing else is said
 * @param words by language, BCP 47, and {@code mul} for what is the same in all
 */
record ItemAnswer(String id, boolean gone, Map<String, ItemWords> words) {

    static ItemAnswer gone(String id) {
        return new ItemAnswer(id, true, Map.of());
    }
}

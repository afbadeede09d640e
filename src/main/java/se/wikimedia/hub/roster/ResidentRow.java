package se.wikimedia.hub.roster;

import java.util.List;

/**
 * A resident as whoever may find them sees it.
 *
 * @param languages BCP 47, best first
 * @param topics keys of the catalogue's topics
 * @param countries ISO 3166 alpha-2, where they know their way about
 * @param completed how many modules of the residents' paths they have completed
 * @param modules how many there are
 * @param open whether everybody sees it
 */
public record ResidentRow(
        String username,
        String displayName,
        List<String> languages,
        List<String> topics,
        List<String> countries,
        String about,
        int completed,
        int modules,
        boolean open) {}

package se.wikimedia.hub.likeness;

import java.util.List;

/**
 * How much something is like what was asked about.
 *
 * @param share from 0 to 1
 * @param words that both have, as what was asked about writes them, the most telling first
 * @param topics keys that both have
 */
public record Likeness(long id, double share, List<String> words, List<String> topics) {}

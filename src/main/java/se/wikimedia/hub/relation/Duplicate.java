package se.wikimedia.hub.relation;

import java.util.List;
import se.wikimedia.hub.helpdesk.RequestRow;

/**
 * A request that is likely to ask the same.
 *
 * @param words that both have, the most telling first
 * @param topics keys of topics that both have
 */
public record Duplicate(RequestRow request, List<String> words, List<String> topics) {}

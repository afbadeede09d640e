package se.wikimedia.hub.helpdesk;

import java.util.List;

/**
 * Which requests an agent looks for; what is empty doesn't matter.
 *
 * @param words each has to be in the request; a single number may be its number
 * @param status open, taken, closed, confirmed, or waiting for open and taken
 * @param topic a key of the catalogue
 * @param language BCP 47
 * @param community its key
 * @param mine {@code me} for those that the caller has taken
 */
public record RequestFilter(String words, String status, String topic, String language, String community, String mine) {

    private static final String WAITING = "waiting";
    private static final int MOST_WORDS = 4;

    /** Exactly four, the rest empty. */
    List<String> eachWord() {
        var each = List.of(words.strip().split("\\s+", MOST_WORDS));
        return List.of(word(each, 0), word(each, 1), word(each, 2), word(each, 3));
    }

    private static String word(List<String> each, int index) {
        return index < each.size() ? each.get(index) : "";
    }

    /** What waits is taken up in its turn; of what is decided the latest is wanted. */
    public boolean oldestFirst() {
        return statuses().equals(List.of(RequestStatus.OPEN.name(), RequestStatus.TAKEN.name()));
    }

    /** Names of the statuses meant; none where it doesn't matter. */
    List<String> statuses() {
        return status.equals(WAITING)
                ? List.of(RequestStatus.OPEN.name(), RequestStatus.TAKEN.name())
                : RequestStatus.find(status).map(each -> List.of(each.name())).orElse(List.of());
    }
}

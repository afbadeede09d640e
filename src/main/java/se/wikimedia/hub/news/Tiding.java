package se.wikimedia.hub.news;

import java.util.Map;

/**
 * Something that a person is told once.
 *
 * @param event tells it from everything else that the person is told, such as {@code made:12}
 * @param path where there is more about it, from the hub's root: {@code /help/7}
 * @param words what the texts of its kind name; plain text
 * @param confidential whether nobody but the person may learn of it, admins included; {@code words} name nothing then
 *     that others may not know
 */
public record Tiding(NewsKind kind, String event, String path, Map<String, String> words, boolean confidential) {

    public Tiding {
        words = Map.copyOf(words);
    }

    /** The ending of the keys of its texts. */
    String wording() {
        return confidential && words.isEmpty() ? kind.key() + "-private" : kind.key();
    }
}

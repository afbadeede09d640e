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
 * @param variant tells texts of one kind apart; empty where it has one
 * @param thread what an answer to its mail belongs to, such as {@code request-12}; empty where none is expected
 */
public record Tiding(
        NewsKind kind,
        String event,
        String path,
        Map<String, String> words,
        boolean confidential,
        String variant,
        String thread) {

    public Tiding {
        words = Map.copyOf(words);
    }

    /** To which no answer is expected. */
    public Tiding(
            NewsKind kind, String event, String path, Map<String, String> words, boolean confidential, String variant) {
        this(kind, event, path, words, confidential, variant, "");
    }

    /** Of a kind that has one text. */
    public Tiding(NewsKind kind, String event, String path, Map<String, String> words, boolean confidential) {
        this(kind, event, path, words, confidential, "");
    }

    /** The same with what an answer to its mail belongs to: a word, a hyphen and a number. */
    public Tiding within(String answersTo) {
        return new Tiding(kind, event, path, words, confidential, variant, answersTo);
    }

    /** The ending of the keys of its texts; those on a verdict name the question, unless it is private. */
    String wording() {
        if (!variant.isEmpty()) {
            return kind.key() + "-" + variant;
        }
        boolean unnamed = kind == NewsKind.DECIDED && confidential && words.isEmpty();
        return unnamed ? kind.key() + "-private" : kind.key();
    }
}

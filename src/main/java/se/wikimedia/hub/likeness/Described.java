package se.wikimedia.hub.likeness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.wikimedia.hub.words.SoughtWords;

/**
 * Something that is described in words.
 *
 * @param id tells it from the others
 * @param forms of its telling words, each with the word as it was written
 * @param topics keys of the catalogue, which bridge languages
 */
public record Described(long id, Map<String, String> forms, Set<String> topics) {

    public Described {
        forms = Map.copyOf(forms);
        topics = Set.copyOf(topics);
    }

    /** With what another description tells besides. */
    public Described and(Described other) {
        var both = new HashMap<>(other.forms);
        both.putAll(forms);
        var allTopics = new HashSet<>(topics);
        allTopics.addAll(other.topics);
        return new Described(id, both, allTopics);
    }

    /** The same by another number. */
    public Described as(long otherId) {
        return new Described(otherId, forms, topics);
    }

    /** @param language BCP 47; by its rules words that say nothing are left out and the others have stems */
    public static Described of(long id, String text, String language, List<String> topics) {
        var forms = new HashMap<String, String>();
        for (var word : SoughtWords.all(text).words()) {
            if (word.tells(language)) {
                forms.putIfAbsent(word.folded(), word.written());
                word.stems(language).forEach(stem -> forms.putIfAbsent(stem, word.written()));
            }
        }
        return new Described(id, forms, Set.copyOf(topics));
    }
}

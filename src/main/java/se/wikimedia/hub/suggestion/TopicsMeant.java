package se.wikimedia.hub.suggestion;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.words.SoughtWords;
import se.wikimedia.hub.words.SoughtWords.Word;

/**
 * What a wish is about: the topics that were chosen, and those whose name, in a language that somebody reads, has one of
 * its words. Whatever is about the same topic fits, in whichever of these languages it is written.
 */
final class TopicsMeant {

    private TopicsMeant() {}

    /**
     * @param chosen keys; what the catalogue doesn't have is left out
     * @return keys, those chosen first
     */
    static Set<String> of(SoughtWords wish, Collection<String> chosen, List<String> languages, Library library) {
        var keys = library.catalogue().topicKeys();
        var meant = new LinkedHashSet<>(chosen);
        meant.retainAll(keys);
        for (var language : languages) {
            var words = forms(wish, language);
            keys.stream()
                    .filter(key -> forms(SoughtWords.of(title(key, language, library)), language).stream()
                            .anyMatch(words::contains))
                    .forEach(meant::add);
        }
        return meant;
    }

    private static String title(String key, String language, Library library) {
        return library.catalogueTexts()
                .shown("topic:" + key + ":title", language)
                .text();
    }

    private static Set<String> forms(SoughtWords words, String language) {
        return words.words().stream()
                .filter(word -> word.tells(language))
                .flatMap(word -> forms(word, language).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> forms(Word word, String language) {
        var forms = new HashSet<>(word.stems(language));
        forms.add(word.folded());
        return forms;
    }
}

package se.wikimedia.hub.terms;

import java.util.List;

/**
 * What a language calls a thing.
 *
 * @param source in the language of the source
 * @param partOfSpeech a key such as {@code noun}; empty where it doesn't matter
 * @param definition in plain words; empty where nobody has written one
 * @param translations the agreed translations, the best first; none where only the definition counts
 * @param forbidden translations that look right and aren't
 */
public record Term(
        String source, String partOfSpeech, String definition, List<String> translations, List<String> forbidden) {

    public Term {
        translations = List.copyOf(translations);
        forbidden = List.copyOf(forbidden);
    }
}

package se.wikimedia.hub.glossary;

import java.util.List;
import se.wikimedia.hub.terms.Term;

/**
 * A term as everybody sees it.
 *
 * @param source in the language of the source
 * @param partOfSpeech noun, verb, adjective, adverb, name or phrase; empty where it doesn't matter
 * @param definition empty where nobody has written one
 * @param translations the agreed ones, the best first
 * @param forbidden translations that look right and aren't
 * @param version for If-Match
 */
public record TermRow(
        long id,
        String source,
        String partOfSpeech,
        String definition,
        List<String> translations,
        List<String> forbidden,
        int version) {

    static TermRow of(long id, Term term, int version) {
        return new TermRow(
                id,
                term.source(),
                term.partOfSpeech(),
                term.definition(),
                term.translations(),
                term.forbidden(),
                version);
    }
}

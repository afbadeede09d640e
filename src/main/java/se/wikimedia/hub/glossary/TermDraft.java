package se.wikimedia.hub.glossary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.terms.GlossaryFile;
import se.wikimedia.hub.terms.Term;

/**
 * A term as somebody writes it.
 *
 * @param source in the language of the source; the same words in another case are the same term
 * @param partOfSpeech noun, verb, adjective, adverb, name or phrase
 * @param translations the best first
 * @param forbidden translations that look right and aren't
 */
public record TermDraft(
        @Nullable String source,
        @Nullable String partOfSpeech,
        @Nullable String definition,
        @Nullable List<String> translations,
        @Nullable List<String> forbidden) {

    /** @throws Problem invalid, with everything that is wrong at once */
    Term term() {
        var term = new Term(told(source), told(partOfSpeech), told(definition), told(translations), told(forbidden));
        var problems = Stream.of(
                        wrong(GlossaryFile.isUsable(term.source()), "source", "glossary.source.unusable"),
                        wrong(
                                term.partOfSpeech().isEmpty()
                                        || GlossaryFile.PARTS_OF_SPEECH.contains(term.partOfSpeech()),
                                "partOfSpeech",
                                "glossary.part.unknown"),
                        wrong(
                                term.definition().length() <= GlossaryFile.LONGEST_DEFINITION,
                                "definition",
                                "glossary.definition.too-long"),
                        wrong(
                                GlossaryFile.areUsable(term.translations()),
                                "translations",
                                "glossary.translations.unusable"),
                        wrong(GlossaryFile.areUsable(term.forbidden()), "forbidden", "glossary.translations.unusable"))
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return term;
    }

    private static Optional<FieldProblem> wrong(boolean usable, String field, String message) {
        return usable ? Optional.empty() : Optional.of(new FieldProblem(field, message));
    }

    private static String told(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static List<String> told(@Nullable List<String> texts) {
        return texts == null ? List.of() : GlossaryFile.several(String.join("\n", texts));
    }
}

package se.wikimedia.hub.terms;

import java.util.List;
import java.util.Optional;

/** The terms of a language. Safe for threads; it never changes. */
public final class Glossary {

    public static final Glossary EMPTY = of(List.of());

    private final Phrases<Term> sources = new Phrases<>();

    private Glossary() {}

    public static Glossary of(List<Term> terms) {
        var glossary = new Glossary();
        terms.forEach(term -> glossary.sources.add(term.source(), term));
        return glossary;
    }

    /** The terms that stand in a source text, in its order, each once. Where one is part of a longer one, only that. */
    public List<Term> in(String source) {
        return sources.best(source).stream()
                .map(Phrases.Occurrence::of)
                .distinct()
                .toList();
    }

    /** The first term of the source that is called nothing wanted in the translation. */
    public Optional<Term> missing(String source, String translation) {
        var terms = in(source).stream()
                .filter(term -> !term.translations().isEmpty())
                .toList();
        var wanted = new Phrases<Term>();
        terms.forEach(term -> term.translations().forEach(phrase -> wanted.add(phrase, term)));
        var there = terms.isEmpty()
                ? List.of()
                : wanted.all(translation).stream().map(Phrases.Occurrence::of).toList();
        return terms.stream().filter(term -> !there.contains(term)).findFirst();
    }

    /** Forbidden for a term of the source, as it stands in the translation; nothing that comes nearer to a wanted one. */
    public Optional<String> forbidden(String source, String translation) {
        var terms = in(source);
        var either = new Phrases<Boolean>();
        terms.forEach(term -> {
            term.translations().forEach(phrase -> either.add(phrase, true));
            term.forbidden().forEach(phrase -> either.add(phrase, false));
        });
        return terms.stream().allMatch(term -> term.forbidden().isEmpty())
                ? Optional.empty()
                : either.best(translation).stream()
                        .filter(found -> !found.of())
                        .map(Phrases.Occurrence::piece)
                        .findFirst();
    }
}

package se.wikimedia.hub.search;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.search.PageQuery.Breadth;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.words.SoughtWords;

/** Finds modules and lessons by their words, in whatever language they are written. */
@Service
public class Search {

    /** Characters of a search. */
    public static final int LONGEST = SoughtWords.LONGEST;

    @Inject
    CurrentIndex index;

    @Inject
    Library library;

    /** The first ones of {@link #find(String, String, int, String)}. */
    @AllowedToAll
    public List<FoundPage> find(String words, String language, int limit) {
        return find(words, language, limit, "");
    }

    /**
     * The best of the first thousand, each module and lesson once: those found in the reader's language, then those
     * found in its fallback chain, then all others.
     *
     * @param words plain text, whatever characters it has; nothing is found without a letter or digit
     * @param language BCP 47, the reader's
     * @param after the id of the last one that the caller has; empty at the beginning
     * @throws Problem invalid: more than 200 characters, or no such last one
     */
    @AllowedToAll
    public List<FoundPage> find(String words, String language, int limit, String after) {
        if (words.length() > LONGEST) {
            throw Problem.invalid(List.of(new FieldProblem("q", "problem.search-too-long")));
        }
        return find(SoughtWords.of(words), language, Breadth.MOST, limit, after);
    }

    /**
     * What has to do with a wish told in sentences: a third of its words is enough.
     *
     * @param wish plain text; what goes beyond 200 characters isn't looked for
     * @param language BCP 47, the reader's
     */
    @AllowedToAll
    public List<FoundPage> related(String wish, String language, int limit) {
        return find(SoughtWords.beginning(wish), language, Breadth.SOME, limit, "");
    }

    private List<FoundPage> find(SoughtWords sought, String language, Breadth breadth, int limit, String after) {
        if (sought.isEmpty()) {
            return List.of();
        }
        try {
            return index.get().find(sought, language, breadth, limit, after).orElseThrow(Search::noSuchLast).stream()
                    .flatMap(page -> shown(page, language).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem noSuchLast() {
        return Problem.invalid(List.of(new FieldProblem("after", "problem.after")));
    }

    /** None where the page has been withdrawn in this moment. */
    private Optional<FoundPage> shown(PageFound page, String language) {
        int slash = page.id().indexOf('/');
        var module = slash < 0 ? page.id() : page.id().substring(0, slash);
        var lesson = slash < 0 ? null : page.id().substring(slash + 1);
        var title = lesson == null ? "module:title" : lesson + ":title";
        var sentence = new FoundPage.Sentence(
                page.html(), page.language(), Languages.standard().direction(page.language()));
        return library.shelf(module)
                .filter(shelf -> shelf.texts().has(title))
                .map(shelf -> shelf.texts().shown(title, language))
                .map(shown -> new FoundPage(module, lesson, shown.text(), shown.language(), sentence));
    }
}

package se.wikimedia.hub.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.wikimedia.hub.search.SoughtWords.Word;
import se.wikimedia.hub.shared.text.Languages;

/**
 * Which pages fit, best first: those in the reader's language before those in its fallback chain before all others;
 * within a language those that have the words themselves before those that have only similar ones; then by BM25, where
 * a title says more than a text. Up to three words have all to be there, of more three in four.
 */
record PageQuery(SoughtWords sought, String language, List<String> stemmed) {

    /** So far apart that no sum of words reaches the next step. */
    private static final float EXACT = 1_000;

    private static final float LANGUAGE = 4_000;
    private static final int LANGUAGES = 6;

    private static final float IN_TITLE = 2;
    private static final float STEM = 0.8f;
    private static final float BEGINNING = 0.5f;
    private static final float SIMILAR = 0.3f;

    private static final int ALL_OF = 3;
    private static final int LETTERS_FOR_ONE_SLIP = 4;
    private static final int LETTERS_FOR_TWO_SLIPS = 8;
    private static final int MOST_SIMILAR = 25;

    static PageQuery of(SoughtWords sought, String language, IndexReader index) {
        return new PageQuery(sought, language, Fields.languages(index).toList());
    }

    Query query() {
        var query = new BooleanQuery.Builder();
        query.add(all(this::exactOrSimilar), Occur.MUST);
        query.add(new BoostQuery(new ConstantScoreQuery(all(this::exact)), EXACT), Occur.SHOULD);
        var readable = Stream.concat(Stream.of(language), Languages.standard().fallbacks(language).stream())
                .limit(LANGUAGES)
                .toList();
        for (int i = 0; i < readable.size(); i++) {
            var isIn = new ConstantScoreQuery(new TermQuery(new Term(Fields.LANGUAGE, readable.get(i))));
            query.add(new BoostQuery(isIn, LANGUAGE * (LANGUAGES - i)), Occur.SHOULD);
        }
        return query.build();
    }

    /** What to mark in a text's plain words. */
    Query plainMarks() {
        var marks = new BooleanQuery.Builder();
        for (var word : sought.words()) {
            marks.add(term(Fields.WORDS, word.folded(), 1), Occur.SHOULD);
            if (mayBeBeginning(word)) {
                marks.add(beginning(Fields.WORDS, word.folded(), 1), Occur.SHOULD);
            }
            similar(word).ifPresent(similar -> marks.add(similar, Occur.SHOULD));
        }
        return marks.build();
    }

    /** What to mark in a text by the rules of its language. */
    Query stemMarks(String textLanguage) {
        var marks = new BooleanQuery.Builder();
        var field = Fields.stems(Fields.WORDS, textLanguage);
        Stems.of(textLanguage).ifPresent(rules -> sought.words().forEach(word -> SoughtWords.stems(word, rules)
                .forEach(stem -> marks.add(term(field, stem, 1), Occur.SHOULD))));
        return marks.build();
    }

    private interface AsQuery {
        Query of(Word word);
    }

    private Query all(AsQuery asQuery) {
        var needed = sought.words().stream().filter(this::isTelling).toList();
        var words = needed.isEmpty() ? sought.words() : needed;
        var all = new BooleanQuery.Builder();
        sought.words().forEach(word -> {
            if (!words.contains(word)) {
                all.add(asQuery.of(word), Occur.SHOULD);
            }
        });
        var enough = new BooleanQuery.Builder();
        words.forEach(word -> enough.add(asQuery.of(word), Occur.SHOULD));
        int least = words.size() <= ALL_OF ? words.size() : (words.size() * 3 + 3) / 4;
        enough.setMinimumNumberShouldMatch(least);
        return all.add(enough.build(), Occur.MUST).build();
    }

    /** The smallest words of the reader's language, "the" or "och", needn't be there. */
    private boolean isTelling(Word word) {
        return Stems.of(language)
                .map(rules -> !SoughtWords.stems(word, rules).isEmpty())
                .orElse(true);
    }

    private Query exact(Word word) {
        return new DisjunctionMaxQuery(exactly(word), 0);
    }

    private Query exactOrSimilar(Word word) {
        var ways = exactly(word);
        similar(word).ifPresent(similar -> ways.add(new BoostQuery(similar, SIMILAR)));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Optional<Query> similar(Word word) {
        int slips = slips(word.folded());
        return slips == 0
                ? Optional.empty()
                : Optional.of(new FuzzyQuery(new Term(Fields.WORDS, word.folded()), slips, 1, MOST_SIMILAR, true));
    }

    private List<Query> exactly(Word word) {
        var ways = new ArrayList<Query>();
        ways.add(term(Fields.WORDS, word.folded(), 1));
        ways.add(term(Fields.TITLE, word.folded(), IN_TITLE));
        for (var each : stemmed) {
            Stems.of(each).map(rules -> SoughtWords.stems(word, rules)).stream()
                    .flatMap(List::stream)
                    .forEach(stem -> {
                        ways.add(term(Fields.stems(Fields.WORDS, each), stem, STEM));
                        ways.add(term(Fields.stems(Fields.TITLE, each), stem, STEM * IN_TITLE));
                    });
        }
        if (mayBeBeginning(word)) {
            ways.add(beginning(Fields.WORDS, word.folded(), BEGINNING));
            ways.add(beginning(Fields.TITLE, word.folded(), BEGINNING * IN_TITLE));
        }
        return ways;
    }

    private static Query term(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }

    private static Query beginning(String field, String word, float weight) {
        return new BoostQuery(new PrefixQuery(new Term(field, word)), weight);
    }

    /** Another digit is another number, and a pair of characters is too short for a slip. */
    private static int slips(String word) {
        int letters = word.codePointCount(0, word.length());
        if (letters < LETTERS_FOR_ONE_SLIP || !word.codePoints().allMatch(PageQuery::isLetterOrMark)) {
            return 0;
        }
        return letters < LETTERS_FOR_TWO_SLIPS ? 1 : FuzzyQuery.defaultMaxEdits;
    }

    private static boolean isLetterOrMark(int codePoint) {
        return Character.isLetter(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }

    /** One letter begins too much; one character of Chinese is a word, and stands in pairs in the index. */
    private static boolean mayBeBeginning(Word word) {
        var folded = word.folded();
        return word.last() && (folded.length() > 1 || Character.isIdeographic(folded.codePointAt(0)));
    }
}

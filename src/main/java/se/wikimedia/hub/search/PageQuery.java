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
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.words.FieldAnalysis;
import se.wikimedia.hub.words.SoughtWords;
import se.wikimedia.hub.words.SoughtWords.Word;

/**
 * Which pages fit, best first: those in the reader's language before those in its fallback chain before all others;
 * within a language those that have the words themselves before those that have only similar ones; then by BM25, where
 * a title says more than a text. Up to three words have all to be there, of more three in four.
 */
record PageQuery(SoughtWords sought, String language, List<String> stemmed, Breadth breadth) {

    /** How many of the words have to be there. */
    enum Breadth {
        MOST {
            @Override
            int least(int words) {
                return words <= ALL_OF ? words : (words * 3 + 3) / 4;
            }
        },
        /** Enough to have to do with what somebody tells in sentences. */
        SOME {
            @Override
            int least(int words) {
                return (words + 2) / 3;
            }
        };

        abstract int least(int words);
    }

    /** So far apart that no sum of words reaches the next step. */
    private static final float EXACT = 1_000;

    private static final float LANGUAGE = 4_000;
    private static final int LANGUAGES = 6;

    private static final float IN_TITLE = 2;
    private static final float STEM = 0.8f;
    private static final float BEGINNING = 0.5f;
    private static final float SIMILAR = 0.3f;

    private static final int ALL_OF = 3;
    private static final int MOST_SIMILAR = 25;

    static PageQuery of(SoughtWords sought, String language, Breadth breadth, IndexReader index) {
        return new PageQuery(
                sought, language, FieldAnalysis.languages(Fields.WORDS, index).toList(), breadth);
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
            if (word.mayBeBeginning()) {
                marks.add(beginning(Fields.WORDS, word.folded(), 1), Occur.SHOULD);
            }
            similar(word).ifPresent(similar -> marks.add(similar, Occur.SHOULD));
        }
        return marks.build();
    }

    /** What to mark in a text by the rules of its language. */
    Query stemMarks(String textLanguage) {
        var marks = new BooleanQuery.Builder();
        var field = FieldAnalysis.stems(Fields.WORDS, textLanguage);
        sought.words().forEach(word -> word.stems(textLanguage)
                .forEach(stem -> marks.add(term(field, stem, 1), Occur.SHOULD)));
        return marks.build();
    }

    private interface AsQuery {
        Query of(Word word);
    }

    private Query all(AsQuery asQuery) {
        var needed =
                sought.words().stream().filter(word -> word.tells(language)).toList();
        var words = needed.isEmpty() ? sought.words() : needed;
        var all = new BooleanQuery.Builder();
        sought.words().forEach(word -> {
            if (!words.contains(word)) {
                all.add(asQuery.of(word), Occur.SHOULD);
            }
        });
        var enough = new BooleanQuery.Builder();
        words.forEach(word -> enough.add(asQuery.of(word), Occur.SHOULD));
        enough.setMinimumNumberShouldMatch(breadth.least(words.size()));
        return all.add(enough.build(), Occur.MUST).build();
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
        int slips = word.slips();
        return slips == 0
                ? Optional.empty()
                : Optional.of(new FuzzyQuery(new Term(Fields.WORDS, word.folded()), slips, 1, MOST_SIMILAR, true));
    }

    private List<Query> exactly(Word word) {
        var ways = new ArrayList<Query>();
        ways.add(term(Fields.WORDS, word.folded(), 1));
        ways.add(term(Fields.TITLE, word.folded(), IN_TITLE));
        for (var each : stemmed) {
            word.stems(each).forEach(stem -> {
                ways.add(term(FieldAnalysis.stems(Fields.WORDS, each), stem, STEM));
                ways.add(term(FieldAnalysis.stems(Fields.TITLE, each), stem, STEM * IN_TITLE));
            });
        }
        if (word.mayBeBeginning()) {
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
}

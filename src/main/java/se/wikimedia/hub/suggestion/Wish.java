package se.wikimedia.hub.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import se.wikimedia.hub.words.FieldAnalysis;
import se.wikimedia.hub.words.SoughtWords;
import se.wikimedia.hub.words.SoughtWords.Word;
import se.wikimedia.hub.words.Stems;

/**
 * What somebody needs. It finds what is written in one of the languages that they read and either has a third of the
 * wish's telling words, by the rules of any of these languages, or is about a topic that is meant. Words weigh by BM25,
 * in a title double; each topic that is shared adds a little more.
 *
 * @param languages BCP 47, those that somebody reads
 * @param topics keys of those that are meant
 */
record Wish(SoughtWords sought, List<String> languages, Set<String> topics) {

    private static final float IN_TITLE = 2;
    private static final float STEM = 0.8f;
    private static final float BEGINNING = 0.5f;
    private static final float SIMILAR = 0.3f;
    private static final float TOPIC = 2;
    private static final int ONE_IN = 3;
    private static final int FEW = 3;
    private static final int MOST_SIMILAR = 10;

    boolean isEmpty() {
        return sought.isEmpty() && topics.isEmpty();
    }

    Query query(Lead.Kind kind) {
        var fits = new BooleanQuery.Builder();
        if (!sought.isEmpty()) {
            fits.add(enoughWords(), Occur.SHOULD);
        }
        topics.forEach(topic -> fits.add(
                new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Lead.TOPIC, topic))), TOPIC),
                Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Lead.KIND, kind.key())), Occur.FILTER)
                .add(new TermInSetQuery(Lead.LANGUAGE, bytes()), Occur.FILTER)
                .add(fits.build(), Occur.MUST)
                .build();
    }

    private Collection<BytesRef> bytes() {
        return languages.stream().map(Stems::base).distinct().map(BytesRef::new).toList();
    }

    private Query enoughWords() {
        var telling = sought.words().stream()
                .filter(word -> languages.stream().allMatch(word::tells))
                .toList();
        var words = telling.isEmpty() ? sought.words() : telling;
        var enough = new BooleanQuery.Builder();
        boolean few = words.size() <= FEW;
        words.forEach(word -> enough.add(any(word, few), Occur.SHOULD));
        return enough.setMinimumNumberShouldMatch((words.size() + ONE_IN - 1) / ONE_IN)
                .build();
    }

    /** A slip in a sentence does no harm: its other words are enough, and looking for similar ones is what costs. */
    private Query any(Word word, boolean withSlips) {
        var ways = new ArrayList<Query>();
        ways.add(term(Lead.WORDS, word.folded(), 1));
        ways.add(term(Lead.TITLE, word.folded(), IN_TITLE));
        for (var language : languages) {
            word.stems(language).forEach(stem -> {
                ways.add(term(FieldAnalysis.stems(Lead.WORDS, language), stem, STEM));
                ways.add(term(FieldAnalysis.stems(Lead.TITLE, language), stem, STEM * IN_TITLE));
            });
        }
        if (word.mayBeBeginning()) {
            ways.add(new BoostQuery(new PrefixQuery(new Term(Lead.WORDS, word.folded())), BEGINNING));
        }
        if (withSlips && word.slips() > 0) {
            var similar = new FuzzyQuery(new Term(Lead.WORDS, word.folded()), word.slips(), 1, MOST_SIMILAR, true);
            ways.add(new BoostQuery(similar, SIMILAR));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query term(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }
}

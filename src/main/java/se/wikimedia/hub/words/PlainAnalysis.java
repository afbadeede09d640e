package se.wikimedia.hub.words;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The words of a text in any language, folded. Words end where Unicode says (UAX #29); Chinese, Japanese and Korean
 * become overlapping pairs of characters, which need no dictionary to be found again.
 */
final class PlainAnalysis extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        // folding by table also reaches letters that are no letter with an accent: ø, ł, đ
        var folded = new ASCIIFoldingFilter(new FoldedWords(new UnspacedWords(words)));
        return new TokenStreamComponents(words, new CJKBigramFilter(folded));
    }
}

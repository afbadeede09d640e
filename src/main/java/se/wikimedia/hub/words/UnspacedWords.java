package se.wikimedia.hub.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Thai, Lao, Khmer and Burmese write no spaces between words; Lucene's tokenizer gives a whole phrase as one. ICU's
 * dictionaries know where its words end.
 */
final class UnspacedWords extends TokenFilter {

    private static final String PHRASE = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN];

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);

    private String phrase = "";
    private int done;
    private @Nullable State state;
    private int phraseStart;

    UnspacedWords(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (done < phrase.length()) {
            restoreState(Objects.requireNonNull(state));
            giveNext();
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (type.type().equals(PHRASE)) {
            phrase = term.toString();
            phraseStart = offset.startOffset();
            done = 0;
            breaks.setText(phrase);
            state = captureState();
            giveNext();
        }
        return true;
    }

    private void giveNext() {
        int end = breaks.following(done);
        boolean first = done == 0;
        term.setEmpty().append(phrase, done, end);
        offset.setOffset(phraseStart + done, phraseStart + end);
        if (!first) {
            step.setPositionIncrement(1);
        }
        done = end;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        phrase = "";
        done = 0;
    }
}

package se.wikimedia.hub.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes case, width and accents away, in every script in which they are something added to a letter: é and ё, the
 * short vowels of Arabic and Hebrew. The signs of Indic and Southeast Asian scripts and the voicing of kana are letters
 * in all but name and stay. Unicode's NFKC_Casefold does the rest (Unicode Standard, section 3.13).
 */
final class FoldedWords extends TokenFilter {

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    private static final int FIRST_OF_KANA_VOICING = 0x3099;
    private static final int LAST_OF_KANA_VOICING = 0x309A;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldedWords(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            var folded = folded(term.toString());
            term.setEmpty().append(folded);
        }
        return true;
    }

    private boolean isPlain() {
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            if (c > 'z' || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    static String folded(String word) {
        var letters = new StringBuilder();
        DECOMPOSED
                .normalize(CASEFOLD.normalize(word))
                .codePoints()
                .filter(each -> !isAccent(each))
                .forEach(letters::appendCodePoint);
        return COMPOSED.normalize(letters);
    }

    private static boolean isAccent(int codePoint) {
        if (UCharacter.getType(codePoint) != UCharacter.NON_SPACING_MARK) {
            return false;
        }
        boolean voicing = codePoint >= FIRST_OF_KANA_VOICING && codePoint <= LAST_OF_KANA_VOICING;
        int script = UCharacter.getIntPropertyValue(codePoint, UProperty.SCRIPT);
        return !voicing && (script == UScript.INHERITED || script == UScript.ARABIC || script == UScript.HEBREW);
    }
}

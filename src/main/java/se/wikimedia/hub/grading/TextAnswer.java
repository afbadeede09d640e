package se.wikimedia.hub.grading;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;
import se.wikimedia.hub.content.Answer;

/**
 * A text as people type it, compared in Unicode's NFKC_Casefold form with white space collapsed: neither case nor the
 * composition of accents nor invisible characters count.
 */
final class TextAnswer {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private TextAnswer() {}

    static boolean fits(String given, List<Answer> answers) {
        var plain = plain(given);
        return !plain.isEmpty()
                && answers.stream().flatMap(each -> each.accepted().stream()).anyMatch(text -> plain(text)
                        .equals(plain));
    }

    private static String plain(String text) {
        var folded = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        return SPACE.matcher(folded).replaceAll(" ").strip();
    }
}

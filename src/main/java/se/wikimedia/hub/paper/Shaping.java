package se.wikimedia.hub.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Arabic letters in the shape that their neighbours give them, as characters of their own (Unicode's presentation
 * forms), which is how a typeface is asked for them that nobody looks into the tables of. The rules are those of the
 * Unicode Standard, chapter 9.2; ICU's own shaper knows the letters of the Arabic language alone. Safe for threads.
 */
final class Shaping {

    private static final char LAM = 'ل';

    /** Shapes by letter or, for lam with an alef, by both, behind the type of the shape. */
    private static final Map<String, String> SHAPES = shapes();

    private final int[] letters;
    private final StringBuilder shaped = new StringBuilder();
    private boolean whole = true;

    private Shaping(String text) {
        letters = text.codePoints().toArray();
    }

    /** @param text in the order in which it is read */
    static String shape(String text) {
        return new Shaping(text).all().shaped.toString();
    }

    /** Whether there is a shape for every letter that needs one. */
    static boolean hasAll(String text) {
        return new Shaping(text).all().whole;
    }

    private Shaping all() {
        int alef = -1;
        for (int at = 0; at < letters.length; at++) {
            if (at != alef) {
                int next = neighbour(at, 1);
                var both = letters[at] == LAM && next >= 0 ? shape(at, LAM + Character.toString(letters[next])) : null;
                alef = both == null ? alef : next;
                shaped.append(both == null ? shape(at) : both);
            }
        }
        return this;
    }

    private String shape(int at) {
        var letter = Character.toString(letters[at]);
        int type = joining(letters[at]);
        if (type != JoiningType.DUAL_JOINING && type != JoiningType.RIGHT_JOINING) {
            return letter;
        }
        var shape = shape(at, letter);
        boolean joins = joinsBefore(at) || joinsAfter(at);
        whole &= shape != null || !joins;
        return shape == null ? letter : shape;
    }

    private @Nullable String shape(int at, String what) {
        boolean after = what.length() == 1 && joinsAfter(at);
        int type = joinsBefore(at)
                ? after ? DecompositionType.MEDIAL : DecompositionType.FINAL
                : after ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
        return SHAPES.get(type + what);
    }

    private boolean joinsBefore(int at) {
        int before = neighbour(at, -1);
        return before >= 0 && reachesOn(letters[before]);
    }

    private boolean joinsAfter(int at) {
        int next = neighbour(at, 1);
        return next >= 0
                && reachesOn(letters[at])
                && (reachesOn(letters[next]) || joining(letters[next]) == JoiningType.RIGHT_JOINING);
    }

    private static boolean reachesOn(int letter) {
        int type = joining(letter);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    /** Where the letter beside this one is, past marks; -1 where there is none. */
    private int neighbour(int at, int step) {
        int beside = at + step;
        while (beside >= 0 && beside < letters.length && joining(letters[beside]) == JoiningType.TRANSPARENT) {
            beside += step;
        }
        return beside < letters.length ? beside : -1;
    }

    private static int joining(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    private static Map<String, String> shapes() {
        var shapes = new HashMap<String, String>();
        var compatible = Normalizer2.getNFKCInstance();
        for (int shape = 0xFB50; shape <= 0xFEFC; shape++) {
            var what = compatible.normalize(Character.toString(shape));
            boolean lamAlef = what.length() == 2 && what.charAt(0) == LAM && shape >= 0xFEF5;
            if (what.length() == 1 || lamAlef) {
                int type = UCharacter.getIntPropertyValue(shape, UProperty.DECOMPOSITION_TYPE);
                shapes.put(type + what, Character.toString(shape));
            }
        }
        return Map.copyOf(shapes);
    }
}

package se.wikimedia.hub.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface that goes into the PDF, and what can be written in it. Safe for threads. */
final class Typeface {

    /** Those whose letters stand one after the other, and Arabic, which is shaped before. */
    private static final Set<Integer> SCRIPTS = Set.of(
            UScript.COMMON,
            UScript.INHERITED,
            UScript.LATIN,
            UScript.GREEK,
            UScript.CYRILLIC,
            UScript.ARMENIAN,
            UScript.GEORGIAN,
            UScript.HEBREW,
            UScript.TIFINAGH,
            UScript.ARABIC);

    private static final String FOLDER = "/typefaces/net/sf/jasperreports/fonts/dejavu/";
    private static final int ALL = 0x30000;

    private final byte[] file;
    private final BitSet glyphs = new BitSet(ALL);

    /** @param name of a file in the folder */
    Typeface(String name) {
        try (var read = Typeface.class.getResourceAsStream(FOLDER + name)) {
            if (read == null) {
                throw new IllegalStateException(name + " is missing");
            }
            file = read.readAllBytes();
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                var characters = font.getUnicodeCmapLookup();
                for (int character = 0; character < ALL; character++) {
                    glyphs.set(character, characters.getGlyphId(character) != 0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(file);
    }

    /** The text without signs that nobody sees and it has nothing for; those of isolates order the others. */
    String without(String text) {
        return text.codePoints()
                .filter(each ->
                        UCharacter.getType(each) != UCharacterCategory.FORMAT || isIsolate(each) || glyphs.get(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether everything in the text can be written so that its readers find nothing wrong with it. */
    boolean writes(String text) {
        var seen = without(text);
        return Shaping.hasAll(seen) && Shaping.shape(seen).codePoints().allMatch(this::writes);
    }

    private static boolean isIsolate(int character) {
        return character >= 0x2066 && character <= 0x2069;
    }

    private boolean writes(int character) {
        return character == '\n'
                || character == '\t'
                || isIsolate(character)
                || glyphs.get(character) && SCRIPTS.contains(UScript.getScript(character));
    }
}

package se.wikimedia.hub.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to text, with the checks that every text file goes through before anything parses it. */
public final class SourceText {
    public static final int LARGEST_YAML = 1 << 20;

    private static final int LONGEST_LINE = 20_000;

    private SourceText() {}

    /** Null when the file cannot be used at all; what is wrong is then among the findings. */
    public static @Nullable String read(byte[] bytes, int largest, Findings findings) {
        if (bytes.length > largest) {
            findings.error(1, "has " + bytes.length + " bytes; at most " + largest + " are read, so divide it");
            return null;
        }
        String text = ForbiddenCharacters.replaced(decoded(bytes, findings), findings);
        Lines lines = new Lines(text);
        for (int line = 1; line <= lines.count(); line++) {
            if (lines.end(line) - lines.start(line) > LONGEST_LINE) {
                findings.error(line, "is longer than " + LONGEST_LINE + " characters; break the line");
                return null;
            }
        }
        return text;
    }

    public static String decoded(byte[] bytes, Findings findings) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (!result.isError()) {
            return out.flip().toString();
        }
        int line = new Lines(new String(bytes, 0, in.position(), StandardCharsets.UTF_8)).count();
        findings.spoilt(line, "is not UTF-8; save the file in that encoding");
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

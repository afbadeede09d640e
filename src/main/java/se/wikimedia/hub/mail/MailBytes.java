package se.wikimedia.hub.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Bytes to text when nobody can be sure that the charset is the one that is told. */
final class MailBytes {

    /** The one in which most of what names a wrong charset is written; it has a letter for nearly every byte. */
    private static final Charset LAST = Charset.forName("windows-1252");

    /** What old programs call whatever they send. */
    private static final Set<String> MEANINGLESS = Set.of("us-ascii", "ascii", "iso-8859-1", "latin1", "");

    private MailBytes() {}

    /** @param charset as the mail names it; empty where it doesn't */
    static String text(byte[] bytes, String charset) {
        var name = charset.strip().toLowerCase(Locale.ROOT);
        if (MEANINGLESS.contains(name)) {
            return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, LAST));
        }
        return find(name)
                .flatMap(told -> strictly(bytes, told))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, LAST));
    }

    private static Optional<Charset> find(String name) {
        try {
            return Optional.of(Charset.forName(name.equals("unicode-1-1-utf-8") ? "utf-8" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

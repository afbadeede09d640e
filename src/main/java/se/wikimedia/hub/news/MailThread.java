package se.wikimedia.hub.news;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an answer to a mail belongs to, and to whom that mail went. It stands in the mail's Message-ID, signed by the hub
 * (HMAC-SHA-256, 128 bits of it), and mail programs send it back in In-Reply-To and References (RFC 5322, 3.6.4). Hex,
 * as some of them change the case.
 *
 * @param name as {@link Tiding#thread()}: {@code request-12}
 * @param person {@link #GUEST} for somebody without an account
 */
public record MailThread(String name, long person) {

    public static final long GUEST = 0;

    private static final int SIGNATURE_BYTES = 16;
    private static final Pattern ID =
            Pattern.compile("<([0-9a-f-]{36})\\.([a-z]{1,20}-[0-9]{1,18})\\.([0-9]{1,18})\\.([0-9a-f]{32})@[^<>\\s]+>");

    /** The number behind the hyphen where the name begins with this word; else empty. */
    public Optional<Long> number(String word) {
        return name.startsWith(word + "-")
                ? Optional.of(Long.valueOf(name.substring(word.length() + 1)))
                : Optional.empty();
    }

    /** @param random different for each mail */
    String messageId(String random, String host, byte[] key) {
        return "<" + random + "." + name + "." + person + "." + signature(random, key) + "@" + host + ">";
    }

    private String signature(String random, byte[] key) {
        // the first word keeps it apart from other things signed with the key
        var signature = UnsubscribeLink.signature("thread " + random + " " + name + " " + person, key);
        return HexFormat.of().formatHex(Arrays.copyOf(signature, SIGNATURE_BYTES));
    }

    /** Empty for whatever the hub has not signed. */
    static Optional<MailThread> read(String messageId, byte[] key) {
        var id = ID.matcher(messageId.toLowerCase(Locale.ROOT));
        if (!id.matches()) {
            return Optional.empty();
        }
        var thread = new MailThread(id.group(2), Long.parseLong(id.group(3)));
        return MessageDigest.isEqual(bytes(thread.signature(id.group(1), key)), bytes(id.group(4)))
                ? Optional.of(thread)
                : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

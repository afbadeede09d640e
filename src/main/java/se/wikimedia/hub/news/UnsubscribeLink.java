package se.wikimedia.hub.news;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who wants no more mails of which kind, signed by the hub (HMAC-SHA-256, RFC 2104), so that it holds without a sign-in
 * and nobody can write one for somebody else. It does nothing but that, and does it as often as it is used.
 */
record UnsubscribeLink(long person, NewsKind kind) {

    static final String PATH = "/unsubscribe/";

    private static final String ALGORITHM = "HmacSHA256";

    /** {@code 12.made.} and the signature in Base64url. */
    String signed(byte[] key) {
        var content = person + "." + kind.key();
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(content, key));
    }

    String path(byte[] key) {
        return PATH + signed(key);
    }

    /** Empty for whatever the hub has not signed. */
    static Optional<UnsubscribeLink> read(String signed, byte[] key) {
        var parts = signed.split("\\.", -1);
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return NewsKind.find(parts[1])
                .map(kind -> new UnsubscribeLink(Long.parseLong(parts[0]), kind))
                .filter(link -> MessageDigest.isEqual(
                        link.signed(key).getBytes(StandardCharsets.UTF_8), signed.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] signature(String content, byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}

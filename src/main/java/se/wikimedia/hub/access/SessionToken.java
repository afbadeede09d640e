package se.wikimedia.hub.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import se.wikimedia.hub.shared.text.Hash;

/** What opens a session: 256 random bits, known to their owner alone; the hub keeps the SHA-256 of them. */
public record SessionToken(String token, Instant expiresAt) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static SessionToken until(Instant expiresAt) {
        return new SessionToken(random(), expiresAt);
    }

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        return Hash.of(token.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "SessionToken until " + expiresAt;
    }
}

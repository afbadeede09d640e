package se.wikimedia.hub.report;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import se.wikimedia.hub.shared.text.Hash;

/** A receipt's code: 24 letters and digits that aren't mistaken for each other, in groups of four; 115 bits. */
final class ReceiptCode {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptCode() {}

    static String random() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What is kept of it; the same however it is typed. */
    static String hash(String code) {
        var signs = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Hash.of(signs.getBytes(StandardCharsets.UTF_8));
    }
}

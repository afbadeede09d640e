package se.wikimedia.hub.editing;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * An id for a question or answer that nobody has had before: learners' answers and translations hang on it for years,
 * and two authors may add one at the same time. Five of 24 characters that make no words: 8 million.
 */
final class FreshId {

    private static final String CHARACTERS = "bcdfghjkmnpqrstvwxz23456";
    private static final int LENGTH = 5;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private FreshId() {}

    static String of(String prefix) {
        StringBuilder id = new StringBuilder(prefix).append('-');
        RANDOM.ints(LENGTH, 0, CHARACTERS.length()).forEach(at -> id.append(CHARACTERS.charAt(at)));
        return id.toString();
    }
}

package se.wikimedia.hub.checks.wording;

import java.lang.Character.UnicodeScript;

/** How much a text says, in letters of an alphabet; a Han or kana character says as much as about three of them. */
final class Length {

    private Length() {}

    static int of(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .map(Length::weight)
                .sum();
    }

    private static int weight(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN -> 3;
            case HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> 1;
        };
    }
}

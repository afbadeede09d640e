package se.wikimedia.hub.checks.spacing;

/** A short piece of a text to show where something is wrong. */
final class Excerpt {

    private static final int LENGTH = 20;

    private Excerpt() {}

    static String start(String text) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(LENGTH, text.codePointCount(0, text.length()))));
    }

    static String end(String text) {
        int count = text.codePointCount(0, text.length());
        return text.substring(text.offsetByCodePoints(0, Math.max(0, count - LENGTH)));
    }

    static String around(String text, int at) {
        return end(text.substring(0, at)) + start(text.substring(at));
    }
}

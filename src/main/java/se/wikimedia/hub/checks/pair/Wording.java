package se.wikimedia.hub.checks.pair;

import se.wikimedia.hub.shared.text.MessageShape;
import se.wikimedia.hub.shared.text.SafeHtml;

/**
 * One of the two texts of a pair.
 *
 * @param raw as it is written
 * @param prose as its reader sees it
 */
public record Wording(String raw, String prose) {

    static Wording of(String raw, Form form) {
        return new Wording(raw, form == Form.MESSAGE ? reading(raw) : SafeHtml.plain(raw));
    }

    private static String reading(String pattern) {
        try {
            return MessageShape.of(pattern).reading();
        } catch (IllegalArgumentException e) {
            return pattern;
        }
    }
}

package se.wikimedia.hub.translation;

import java.util.Locale;
import se.wikimedia.hub.checks.Remark;

/**
 * A check that a text failed.
 *
 * @param severity blocking or warning
 * @param message the key of the message that tells what is wrong
 * @param fault the piece of text that is wrong, or what should stand in its place
 */
public record RemarkRow(String check, String severity, String message, String fault) {

    static RemarkRow of(Remark remark) {
        var check = remark.check();
        return new RemarkRow(
                check.id(), check.severity().name().toLowerCase(Locale.ROOT), check.description(), remark.fault());
    }
}

package se.wikimedia.hub.shared.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before
 * it, as OWASP advises: what somebody has typed must not compute on the machine of who opens the file.
 */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv; charset=utf-8; header=present";

    static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    /** One line with its end; null is an empty value, numbers stay as they are. */
    public static String line(@Nullable Object... values) {
        return Arrays.stream(values).map(Csv::value).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String value(@Nullable Object value) {
        var text = Objects.toString(value, "");
        boolean formula =
                !(value instanceof Number) && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        var safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}

package se.wikimedia.hub.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;

/**
 * The checks of a room against a table of texts that pass and fail. A row is {@code check ! language form: source ⇒
 * text} for one that fails, {@code =} in place of {@code !} for one that passes; ⏎ stands for a line end, and \\u…
 * for a character.
 */
final class CheckTable {

    private final Map<String, Check> checks = new TreeMap<>();
    private final Map<String, List<Boolean>> seen = new TreeMap<>();
    private final SoftAssertions wrong = new SoftAssertions();

    private CheckTable(List<Check> checks) {
        checks.forEach(check -> this.checks.put(check.id(), check));
    }

    static void hold(List<Check> checks, String... rows) {
        var table = new CheckTable(checks);
        Stream.of(rows).forEach(table::row);
        table.wrong.assertAll();
        table.checks.keySet().forEach(id -> assertThat(table.seen.getOrDefault(id, List.of()))
                .as("the table has texts that fail and texts that pass " + id)
                .contains(true, false));
    }

    private void row(String row) {
        var parts = row.split(" ", 4);
        var form =
                switch (parts[3].charAt(0)) {
                    case 'B' -> Form.BLOCK;
                    case 'M' -> Form.MESSAGE;
                    default -> Form.LINE;
                };
        var texts = parts[3].substring(2).split("⇒", -1);
        var pair = Pair.of(parts[2], form, read(texts[0]), read(texts[1]));
        var check = checks.get(parts[0]);
        assertThat(check).as(parts[0]).isNotNull();
        boolean fails = check.concerns(pair) && check.fault(pair).isPresent();
        wrong.assertThat(fails).as(row).isEqualTo(parts[1].equals("!"));
        seen.computeIfAbsent(parts[0], id -> new ArrayList<>()).add(fails);
    }

    private static String read(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text.replace("⏎", "\n"))
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}

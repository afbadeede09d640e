package se.wikimedia.hub.drafting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.sheet.Finding;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.SourceText;

/** What no file may hold would be lost on its way through a file; so it isn't taken in the first place. */
final class Keepable {

    private static final int LARGEST_LESSON = 1 << 18;

    private Keepable() {}

    /** @throws Problem unkeepable, with the reason */
    static void require(String text) {
        List<Finding> found = new ArrayList<>();
        SourceText.read(text.getBytes(StandardCharsets.UTF_8), LARGEST_LESSON, new Findings("", found));
        if (!found.isEmpty()) {
            Finding first = found.get(0);
            throw Problem.of(Problem.Kind.UNPROCESSABLE, "unkeepable", Map.of("reason", first.message()));
        }
    }
}

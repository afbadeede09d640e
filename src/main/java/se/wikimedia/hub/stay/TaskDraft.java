package se.wikimedia.hub.stay;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

/**
 * Something done during a stay.
 *
 * @param link http or https, where it can be seen; may be missing
 * @param becomes nothing (where missing), resource or suggestion
 */
public record TaskDraft(
        @Nullable String what,
        @Nullable String link,
        @Nullable String becomes) {

    private static final int LONGEST = 500;

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (what == null || what.isBlank() || what.length() > LONGEST) {
            problems.add(new FieldProblem("what", "stay.what.needed"));
        }
        if (link != null && !isLink(link)) {
            problems.add(new FieldProblem("link", "stay.link.unusable"));
        }
        if (becomes != null && !Becomes.keys().contains(becomes)) {
            problems.add(new FieldProblem("becomes", "stay.becomes.unknown"));
        }
        return problems;
    }

    private static boolean isLink(String link) {
        try {
            var uri = URI.create(link.strip());
            return link.length() <= LONGEST
                    && List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

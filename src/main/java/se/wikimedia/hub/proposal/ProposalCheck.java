package se.wikimedia.hub.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** From what somebody has typed to a plan that can be kept; says at once everything that is wrong with it. */
@ApplicationScoped
class ProposalCheck {

    static final double MOST_DAYS = 1_000;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 10_000;
    private static final int LONGEST_SEARCH = 200;
    private static final int MOST_SEARCHES = 20;

    @Inject
    Library library;

    /**
     * @param before the themes that it has; null where it is new
     * @throws Problem invalid
     */
    Plan check(ProposalDraft draft, @Nullable Set<Theme> before) {
        var kind = ProposalKind.find(draft.kind() == null ? ProposalKind.MODULE.key() : draft.kind());
        var plan = new Plan(
                tidy(draft.title()),
                tidy(draft.summary()),
                kind.orElse(ProposalKind.MODULE),
                tidy(draft.audience()),
                Optional.ofNullable(draft.estimatedDays()).orElse(0.0),
                draft.neededBy(),
                Optional.ofNullable(draft.searches()).orElse(List.of()).stream()
                        .map(ProposalCheck::tidy)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList(),
                draft.themes() == null ? Optional.ofNullable(before).orElse(Set.of()) : Theme.of(draft.themes()));
        var problems = problems(plan);
        problems.addAll(problems(draft.themes(), before));
        if (kind.isEmpty()) {
            problems.add(new FieldProblem("kind", "backlog.kind.unknown"));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return plan;
    }

    private List<FieldProblem> problems(Plan plan) {
        var problems = new ArrayList<FieldProblem>();
        if (plan.title().isEmpty() || plan.title().length() > LONGEST_TITLE) {
            problems.add(new FieldProblem("title", "backlog.title.unusable"));
        }
        if (plan.summary().length() > LONGEST_SUMMARY) {
            problems.add(new FieldProblem("summary", "backlog.summary.too-long"));
        }
        if (!plan.audience().isEmpty()
                && library.catalogue().audiences().stream()
                        .noneMatch(each -> each.key().equals(plan.audience()))) {
            problems.add(new FieldProblem("audience", "backlog.audience.unknown"));
        }
        if (!isDays(plan.estimatedDays())) {
            problems.add(new FieldProblem("estimatedDays", "backlog.days.unusable"));
        }
        if (plan.searches().size() > MOST_SEARCHES
                || plan.searches().stream().anyMatch(words -> words.length() > LONGEST_SEARCH)) {
            problems.add(new FieldProblem("searches", "backlog.searches.too-many"));
        }
        return problems;
    }

    /** What had none can stay so. */
    List<FieldProblem> problems(@Nullable List<String> themes, @Nullable Set<Theme> before) {
        boolean none = themes != null && themes.isEmpty() && (before == null || !before.isEmpty());
        boolean unknown =
                themes != null && Theme.of(themes).size() < Set.copyOf(themes).size();
        return none || unknown ? List.of(new FieldProblem("themes", "backlog.themes.unusable")) : List.of();
    }

    static boolean isDays(double days) {
        return days > 0 && days <= MOST_DAYS;
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}

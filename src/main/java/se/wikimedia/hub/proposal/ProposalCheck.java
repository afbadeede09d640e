package se.wikimedia.hub.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * @throws Problem invalid
     */
    Plan check(ProposalDraft draft) {
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
                        .toList());
        var problems = problems(plan);
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

    static boolean isDays(double days) {
        return days > 0 && days <= MOST_DAYS;
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}

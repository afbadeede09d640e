package se.wikimedia.hub.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.text.Languages;

/**
 * An application as a visitor wants it. A draft may be as empty as it likes; to be submitted it needs days and a
 * ranking.
 *
 * @param languages BCP 47; the visitor's own where missing
 * @param ranking published slots of the tour, the dearest first
 * @param maxStays 1 to 3; 1 where missing
 * @param status {@code submitted} (where missing) or {@code draft}
 * @param answers to the tour's own questions, by their ids; those left out stay as they are, empty ones go
 */
public record ApplicationDraft(
        @Nullable List<Days> availability,
        @Nullable List<String> languages,
        @Nullable List<Long> ranking,
        @Nullable Integer maxStays,
        @Nullable String motivation,
        @Nullable String goals,
        @Nullable String status,
        @Nullable Map<String, String> answers) {

    private static final int MOST_STAYS = 3;
    private static final int MOST_PERIODS = 20;
    private static final int MOST_LANGUAGES = 20;
    private static final int MOST_CHOICES = 100;
    private static final int LONGEST_TEXT = 10_000;

    List<FieldProblem> problems(LongPredicate offered) {
        var problems = new ArrayList<FieldProblem>();
        check(
                problems,
                "availability",
                days().size() <= MOST_PERIODS && days().stream().allMatch(Days::inOrder),
                "application.availability.order");
        check(problems, "availability", !submitted() || !days().isEmpty(), "application.availability.needed");
        check(
                problems,
                "languages",
                tags().size() <= MOST_LANGUAGES && tags().stream().allMatch(ApplicationDraft::isLanguage),
                "people.languages.unknown");
        check(
                problems,
                "ranking",
                slots().size() <= MOST_CHOICES && slots().stream().allMatch(slot -> slot != null && offered.test(slot)),
                "application.ranking.unknown");
        check(problems, "ranking", slots().stream().distinct().count() == slots().size(), "application.ranking.twice");
        check(problems, "ranking", !submitted() || !slots().isEmpty(), "application.ranking.needed");
        check(
                problems,
                "maxStays",
                maxStays == null || maxStays >= 1 && maxStays <= MOST_STAYS,
                "application.maxStays.range");
        check(problems, "motivation", fits(motivation), "tours.text.long");
        check(problems, "goals", fits(goals), "tours.text.long");
        check(
                problems,
                "status",
                status == null || submitted() || wishedStatus() == ApplicationStatus.DRAFT,
                "application.status.unknown");
        return problems;
    }

    private static void check(List<FieldProblem> problems, String field, boolean right, String message) {
        if (!right) {
            problems.add(new FieldProblem(field, message));
        }
    }

    private static boolean fits(@Nullable String text) {
        return text == null || text.length() <= LONGEST_TEXT;
    }

    private static boolean isLanguage(String tag) {
        return tag != null
                && tag.length() <= 24
                && Languages.standard().canonical(tag).isPresent();
    }

    List<Days> days() {
        return Optional.ofNullable(availability).orElse(List.of());
    }

    List<Long> slots() {
        return Optional.ofNullable(ranking).orElse(List.of());
    }

    private List<String> tags() {
        return Optional.ofNullable(languages).orElse(List.of());
    }

    List<String> canonicalLanguages(List<String> usual) {
        return tags().isEmpty()
                ? usual
                : tags().stream()
                        .flatMap(tag -> Languages.standard().canonical(tag).stream())
                        .distinct()
                        .toList();
    }

    Map<String, String> told() {
        return Optional.ofNullable(answers).orElse(Map.of());
    }

    boolean submitted() {
        return wishedStatus() == ApplicationStatus.SUBMITTED;
    }

    @Nullable
    ApplicationStatus wishedStatus() {
        return status == null
                ? ApplicationStatus.SUBMITTED
                : ApplicationStatus.find(status).orElse(null);
    }
}

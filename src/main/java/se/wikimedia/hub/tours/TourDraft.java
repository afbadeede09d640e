package se.wikimedia.hub.tours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

/**
 * A tour as a coordinator wants it; all but the title may be missing.
 *
 * @param id stands in addresses for ever; made from the title where missing
 * @param zone IANA; the coordinator's where missing
 * @param phases the first day of each, by the phase's key; those left out begin with the next one
 * @param requiredModules ids of modules that visitors complete before
 * @param directBooking whether a place can be taken without application
 * @param answerDays days that a visitor has to confirm a place, 1 to 60; a week where missing
 * @param mostPerHost the most visitors of one host; no limit where missing, as for the next two
 */
public record TourDraft(
        @Nullable String id,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String zone,
        @Nullable Map<String, LocalDate> phases,
        @Nullable List<String> requiredModules,
        @Nullable Boolean directBooking,
        @Nullable Integer mostPerHost,
        @Nullable Integer mostPerCountry,
        @Nullable Integer mostInAll,
        @Nullable Integer answerDays) {

    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_SUMMARY = 2_000;
    private static final int MOST_MODULES = 20;
    private static final int MOST_ANSWER_DAYS = 60;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    List<FieldProblem> problems(Predicate<String> knownModule) {
        var problems = new ArrayList<FieldProblem>();
        if (id != null && (!ID.matcher(id).matches() || id.equals("new"))) {
            problems.add(new FieldProblem("id", "tours.id.unusable"));
        }
        if (title == null || title.isBlank() || title.length() > LONGEST_TITLE) {
            problems.add(new FieldProblem("title", "tours.title.unusable"));
        }
        if (summary != null && summary.length() > LONGEST_SUMMARY) {
            problems.add(new FieldProblem("summary", "tours.text.long"));
        }
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.add(new FieldProblem("zone", "people.timeZone.unknown"));
        }
        if (requiredModules != null
                && (requiredModules.size() > MOST_MODULES
                        || !requiredModules.stream().allMatch(knownModule))) {
            problems.add(new FieldProblem("requiredModules", "tours.modules.unknown"));
        }
        cap("mostPerHost", mostPerHost).ifPresent(problems::add);
        cap("mostPerCountry", mostPerCountry).ifPresent(problems::add);
        cap("mostInAll", mostInAll).ifPresent(problems::add);
        if (answerDays != null && (answerDays < 1 || answerDays > MOST_ANSWER_DAYS)) {
            problems.add(new FieldProblem("answerDays", "tours.answer-days.range"));
        }
        phaseProblem().ifPresent(problems::add);
        return problems;
    }

    private static Optional<FieldProblem> cap(String field, @Nullable Integer most) {
        return most != null && most < 0
                ? Optional.of(new FieldProblem(field, "tours.number.negative"))
                : Optional.empty();
    }

    private Optional<FieldProblem> phaseProblem() {
        if (phases == null) {
            return Optional.empty();
        }
        if (!phases.keySet().stream().allMatch(key -> Phase.find(key).isPresent())) {
            return Optional.of(new FieldProblem("phases", "tours.phases.unknown"));
        }
        LocalDate before = LocalDate.MIN;
        for (var phase : Phase.all()) {
            var begins = phases.get(phase.key());
            if (begins != null && begins.isBefore(before)) {
                return Optional.of(new FieldProblem(phase.key(), "tours.phases.order"));
            }
            before = begins == null ? before : begins;
        }
        return Optional.empty();
    }

    /** Each phase's first day; a phase that isn't told is over when the next one begins, the last ones begin late. */
    Map<Phase, LocalDate> begins(LocalDate today) {
        var told = phases;
        if (told == null || told.isEmpty()) {
            return Phase.usual(today);
        }
        var begins = new EnumMap<Phase, LocalDate>(Phase.class);
        var next =
                told.values().stream().max(LocalDate::compareTo).orElse(today).plusDays(60);
        for (int i = Phase.all().size() - 1; i >= 0; i--) {
            var phase = Phase.all().get(i);
            next = told.getOrDefault(phase.key(), next);
            begins.put(phase, next);
        }
        return begins;
    }
}

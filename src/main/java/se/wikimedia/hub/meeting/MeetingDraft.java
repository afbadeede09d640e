package se.wikimedia.hub.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.people.Profile;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/**
 * A meeting as a member plans it.
 *
 * @param zone by whose clock, such as Europe/Stockholm
 * @param language in which it is minuted, BCP 47
 */
public record MeetingDraft(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable String zone,
        @Nullable String language) {

    /** @throws Problem invalid, with everything that is wrong at once */
    ZonedDateTime starts(Instant now) {
        var problems = new ArrayList<FieldProblem>();
        if (date == null) {
            problems.add(new FieldProblem("date", "form.date"));
        }
        if (time == null) {
            problems.add(new FieldProblem("time", "form.time"));
        }
        if (zone == null || !Profile.timeZones().contains(zone)) {
            problems.add(new FieldProblem("zone", "people.timeZone.unknown"));
        }
        if (canonical().isEmpty()) {
            problems.add(new FieldProblem("language", "people.languages.unknown"));
        }
        if (date == null || time == null || zone == null || !problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        var starts = date.atTime(time).atZone(ZoneId.of(zone));
        if (starts.toInstant().isBefore(now)) {
            throw Problem.invalid(List.of(new FieldProblem("date", "meeting.date.past")));
        }
        return starts;
    }

    Optional<String> canonical() {
        return Languages.standard().canonical(language);
    }
}

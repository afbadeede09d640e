package se.wikimedia.hub.tours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.text.Languages;

/**
 * A slot as a host wants it.
 *
 * @param host the affiliate's key; the only one that the caller hosts for where missing
 * @param title needed
 * @param latitude degrees, north is positive; where it is missing, so is longitude, and distances are counted from the
 *     zone's principal place
 * @param longitude degrees, east is positive
 * @param startDate the first day, in the place's zone; needed
 * @param endDate the last day, included; needed
 * @param zone IANA; the host's own where missing
 * @param capacity needed, from 1
 * @param reserved for emerging and underserved communities; none where missing
 * @param languages BCP 47; the host's own where missing
 * @param topics free words
 * @param covered keys of what the visitor need not pay
 * @param visaLeadDays days that a visa takes; 0 where missing
 * @param status {@code draft} (where missing), {@code published} or {@code cancelled}
 */
public record SlotDraft(
        @Nullable String host,
        @Nullable String title,
        @Nullable String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String programme,
        @Nullable String accessibility,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String zone,
        @Nullable Integer capacity,
        @Nullable Integer reserved,
        @Nullable List<String> languages,
        @Nullable List<String> topics,
        @Nullable List<String> covered,
        @Nullable Integer visaLeadDays,
        @Nullable String status) {

    private static final int LONGEST_LINE = 255;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_PLACES = 1_000;
    private static final int MOST_NIGHTS = 366;
    private static final int MOST_WORDS = 20;
    private static final int LONGEST_WORD = 80;

    /** The draft has been checked. */
    DayRange days() {
        return new DayRange(Objects.requireNonNull(startDate), Objects.requireNonNull(endDate));
    }

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        check(
                problems,
                "title",
                title != null && !title.isBlank() && fits(title, LONGEST_LINE),
                "tours.title.unusable");
        check(problems, "place", fits(place, LONGEST_LINE), "tours.text.long");
        check(problems, "latitude", within(latitude, 90) && (latitude == null) == (longitude == null), "tours.degrees");
        check(problems, "longitude", within(longitude, 180), "tours.degrees");
        check(problems, "programme", fits(programme, LONGEST_TEXT), "tours.text.long");
        check(problems, "accessibility", fits(accessibility, LONGEST_TEXT), "tours.text.long");
        check(problems, "startDate", startDate != null, "tours.date.needed");
        check(problems, "endDate", endDate != null, "tours.date.needed");
        if (startDate != null && endDate != null) {
            check(problems, "endDate", !endDate.isBefore(startDate), "tours.date.order");
            check(problems, "endDate", endDate.isBefore(startDate.plusDays(MOST_NIGHTS)), "tours.date.long");
        }
        check(problems, "zone", zone == null || ZoneId.getAvailableZoneIds().contains(zone), "people.timeZone.unknown");
        check(
                problems,
                "capacity",
                capacity != null && capacity >= 1 && capacity <= MOST_PLACES,
                "tours.capacity.range");
        check(problems, "reserved", reserved == null || reserved >= 0 && reserved <= places(), "tours.reserved.range");
        check(problems, "languages", all(languages, SlotDraft::isLanguage), "people.languages.unknown");
        check(problems, "topics", all(topics, SlotDraft::isWord), "tours.topics.unusable");
        check(problems, "covered", all(covered, Covered.keys()::contains), "tours.covered.unknown");
        check(problems, "visaLeadDays", visaLeadDays == null || visaLeadDays >= 0, "tours.number.negative");
        check(problems, "status", status == null || SlotStatus.find(status).isPresent(), "tours.status.unknown");
        return problems;
    }

    private static void check(List<FieldProblem> problems, String field, boolean right, String message) {
        if (!right) {
            problems.add(new FieldProblem(field, message));
        }
    }

    private static boolean fits(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }

    private static boolean within(@Nullable Double degrees, int most) {
        return degrees == null || Math.abs(degrees) <= most;
    }

    private int places() {
        return capacity == null ? MOST_PLACES : capacity;
    }

    private static boolean all(@Nullable List<String> words, Predicate<String> right) {
        return words == null || words.size() <= MOST_WORDS && words.stream().allMatch(right);
    }

    private static boolean isLanguage(String tag) {
        return tag.length() <= 24 && Languages.standard().canonical(tag).isPresent();
    }

    private static boolean isWord(String word) {
        return !word.isBlank() && word.length() <= LONGEST_WORD && !word.contains("\n");
    }

    Optional<SlotStatus> wishedStatus() {
        return Optional.ofNullable(status).flatMap(SlotStatus::find);
    }

    List<String> canonicalLanguages(List<String> usual) {
        return languages == null || languages.isEmpty()
                ? usual
                : languages.stream()
                        .flatMap(tag -> Languages.standard().canonical(tag).stream())
                        .distinct()
                        .toList();
    }
}

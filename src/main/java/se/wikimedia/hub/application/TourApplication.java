package se.wikimedia.hub.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.people.PersonRow;

/**
 * A visitor's application to a tour. It begins as a draft or submitted at once, is changed as often as the visitor likes
 * until the deadline, may be withdrawn at any time and, until the deadline, be sent again.
 */
@Entity
@Table(name = "tour_application")
class TourApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "tour")
    private String tour = "";

    @Column(name = "person_id")
    private long person;

    @Column(name = "visitor")
    private String visitor = "";

    @Column(name = "country")
    private @Nullable String country;

    @Column(name = "community")
    private @Nullable String community;

    @Column(name = "availability")
    private String availability = "";

    @Column(name = "languages")
    private String languages = "";

    @Column(name = "ranking")
    private String ranking = "";

    @Column(name = "max_stays")
    private int maxStays = 1;

    @Column(name = "motivation")
    private String motivation = "";

    @Column(name = "goals")
    private String goals = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    @Column(name = "changed")
    private Instant changed = Instant.EPOCH;

    @Version
    @Column(name = "version")
    private int version;

    protected TourApplication() {}

    TourApplication(String tour, long person) {
        this.tour = tour;
        this.person = person;
    }

    /** The draft has been checked. */
    void become(ApplicationDraft draft, PersonRow by, Instant now) {
        visitor = by.username();
        country = by.country();
        community = by.community();
        availability =
                draft.days().stream().map(days -> days.from() + "/" + days.to()).collect(Collectors.joining(" "));
        languages = String.join(" ", draft.canonicalLanguages(by.languages()));
        ranking = draft.slots().stream().map(String::valueOf).collect(Collectors.joining(" "));
        maxStays = draft.maxStays() == null ? 1 : draft.maxStays();
        motivation = text(draft.motivation());
        goals = text(draft.goals());
        status = Objects.requireNonNull(draft.wishedStatus());
        changed = now;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    void withdraw(Instant now) {
        status = ApplicationStatus.WITHDRAWN;
        changed = now;
    }

    boolean isWithdrawn() {
        return status == ApplicationStatus.WITHDRAWN;
    }

    boolean isSubmitted() {
        return status == ApplicationStatus.SUBMITTED;
    }

    Applied applied() {
        return new Applied(person, row());
    }

    long person() {
        return person;
    }

    int version() {
        return version;
    }

    ApplicationRow row() {
        return new ApplicationRow(
                Objects.requireNonNull(id),
                tour,
                visitor,
                country,
                community,
                words(availability).map(TourApplication::days).toList(),
                words(languages).toList(),
                words(ranking).map(Long::valueOf).toList(),
                maxStays,
                motivation,
                goals,
                status.key(),
                changed,
                version);
    }

    private static Stream<String> words(String joined) {
        return Stream.of(joined.split(" ")).filter(each -> !each.isEmpty());
    }

    private static Days days(String interval) {
        var ends = List.of(interval.split("/"));
        return new Days(LocalDate.parse(ends.get(0)), LocalDate.parse(ends.get(1)));
    }
}

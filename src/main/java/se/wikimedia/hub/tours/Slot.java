package se.wikimedia.hub.tours;

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
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * An exchange offer of a host. It begins as a draft that only its host and the coordinators see, is published and then
 * takes visitors; it may still be changed, but not below what is booked, and cancelled for good.
 */
@Entity
@Table(name = "slot")
class Slot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "tour")
    private String tour = "";

    @Column(name = "host")
    private String host = "";

    @Column(name = "title")
    private String title = "";

    @Column(name = "place")
    private String place = "";

    @Column(name = "latitude")
    private @Nullable Double latitude;

    @Column(name = "longitude")
    private @Nullable Double longitude;

    @Column(name = "programme")
    private String programme = "";

    @Column(name = "accessibility")
    private String accessibility = "";

    @Column(name = "start_date")
    private LocalDate startDate = LocalDate.EPOCH;

    @Column(name = "end_date")
    private LocalDate endDate = LocalDate.EPOCH;

    @Column(name = "zone")
    private String zone = "UTC";

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "reserved")
    private int reserved;

    /** Counted by the database when places are taken. */
    @Column(name = "booked", insertable = false, updatable = false)
    private int booked;

    @Column(name = "languages")
    private String languages = "";

    @Column(name = "covered")
    private String covered = "";

    @Column(name = "topics")
    private String topics = "";

    @Column(name = "visa_lead_days")
    private int visaLeadDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private SlotStatus status = SlotStatus.DRAFT;

    @Column(name = "changed")
    private Instant changed = Instant.EPOCH;

    @Version
    @Column(name = "version")
    private int version;

    protected Slot() {}

    Slot(String tour, String host) {
        this.tour = tour;
        this.host = host;
    }

    /**
     * The draft has been checked.
     *
     * @throws Problem conflict, where fewer places are wanted than are booked, visitors have a place on other days, or
     *     the status can't follow the present one
     */
    void become(SlotDraft draft, ZoneId usualZone, List<String> usualLanguages, Instant now) {
        int places = Objects.requireNonNull(draft.capacity());
        if (places < booked) {
            throw Problem.of(Problem.Kind.CONFLICT, "fewer-places-than-booked");
        }
        if (booked > 0 && !(startDate.equals(draft.startDate()) && endDate.equals(draft.endDate()))) {
            throw Problem.of(Problem.Kind.CONFLICT, "days-booked");
        }
        title = Objects.requireNonNull(draft.title()).strip();
        place = text(draft.place());
        latitude = draft.latitude();
        longitude = draft.longitude();
        programme = text(draft.programme());
        accessibility = text(draft.accessibility());
        startDate = Objects.requireNonNull(draft.startDate());
        endDate = Objects.requireNonNull(draft.endDate());
        zone = draft.zone() == null ? zoneOf(usualZone) : draft.zone();
        capacity = places;
        reserved = draft.reserved() == null ? 0 : draft.reserved();
        languages = String.join(" ", draft.canonicalLanguages(usualLanguages));
        topics = String.join("\n", Optional.ofNullable(draft.topics()).orElse(List.of()));
        covered = String.join(" ", Optional.ofNullable(draft.covered()).orElse(List.of()));
        visaLeadDays = draft.visaLeadDays() == null ? 0 : draft.visaLeadDays();
        changed = now;
        draft.wishedStatus().ifPresent(this::moveTo);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String zoneOf(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId();
    }

    private void moveTo(SlotStatus wished) {
        boolean backwards = status == SlotStatus.CANCELLED || wished == SlotStatus.DRAFT;
        if (backwards && wished != status) {
            throw Problem.of(Problem.Kind.CONFLICT, "slot-not-so");
        }
        status = wished;
    }

    void cancel(Instant now) {
        status = SlotStatus.CANCELLED;
        changed = now;
    }

    boolean isDraft() {
        return status == SlotStatus.DRAFT;
    }

    DayRange days() {
        return new DayRange(startDate, endDate);
    }

    String host() {
        return host;
    }

    String tour() {
        return tour;
    }

    int version() {
        return version;
    }

    SlotRow row(CommunityRow by) {
        return new SlotRow(
                Objects.requireNonNull(id),
                tour,
                host,
                by.name(),
                by.country(),
                title,
                place,
                latitude,
                longitude,
                programme,
                accessibility,
                startDate,
                endDate,
                zone,
                capacity,
                reserved,
                booked,
                words(languages, " "),
                words(topics, "\n"),
                words(covered, " "),
                visaLeadDays,
                status.key(),
                version);
    }

    private static List<String> words(String joined, String separator) {
        return Stream.of(joined.split(separator))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}

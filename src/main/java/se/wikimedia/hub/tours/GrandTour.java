package se.wikimedia.hub.tours;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the Grand Tour. A coordinator drafts it and invites hosts, who offer slots; visitors apply until the
 * scoring begins; they are matched, told on the day of confirmation, travel and report. Only the calendar moves it on.
 */
@Entity
@Table(name = "tour")
class GrandTour {

    private static final int USUAL_ANSWER_DAYS = 7;

    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "title")
    private String title = "";

    @Column(name = "summary")
    private String summary = "";

    @Column(name = "zone")
    private String zone = "UTC";

    @Column(name = "required_modules")
    private String requiredModules = "";

    @Column(name = "direct_booking")
    private boolean directBooking;

    @Column(name = "most_per_host")
    private @Nullable Integer mostPerHost;

    @Column(name = "most_per_country")
    private @Nullable Integer mostPerCountry;

    @Column(name = "most_in_all")
    private @Nullable Integer mostInAll;

    @Column(name = "answer_days")
    private int answerDays = USUAL_ANSWER_DAYS;

    @Version
    @Column(name = "version")
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "tour_phase", joinColumns = @JoinColumn(name = "tour"))
    @MapKeyColumn(name = "phase")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "begins")
    private Map<Phase, LocalDate> phases = new EnumMap<>(Phase.class);

    protected GrandTour() {}

    GrandTour(String id) {
        this.id = id;
    }

    /** The draft has been checked; {@code today} is what phases are counted from where it tells none. */
    void become(TourDraft draft, ZoneId usualZone, LocalDate today) {
        title = Objects.requireNonNull(draft.title()).strip();
        summary = draft.summary() == null ? "" : draft.summary().strip();
        zone = draft.zone() == null ? usualZone.getId() : draft.zone();
        requiredModules = draft.requiredModules() == null ? "" : String.join(" ", draft.requiredModules());
        directBooking = Boolean.TRUE.equals(draft.directBooking());
        mostPerHost = draft.mostPerHost();
        mostPerCountry = draft.mostPerCountry();
        mostInAll = draft.mostInAll();
        answerDays = draft.answerDays() == null ? USUAL_ANSWER_DAYS : draft.answerDays();
        phases.clear();
        phases.putAll(draft.begins(today));
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    TourRow row(Instant now) {
        var begins = new LinkedHashMap<String, LocalDate>();
        Phase.all().forEach(phase -> begins.put(phase.key(), phases.getOrDefault(phase, LocalDate.MAX)));
        return new TourRow(
                id,
                title,
                summary,
                zone,
                phase(now.atZone(ZoneId.of(zone)).toLocalDate()).key(),
                begins,
                Stream.of(requiredModules.split(" "))
                        .filter(module -> !module.isEmpty())
                        .toList(),
                directBooking,
                mostPerHost,
                mostPerCountry,
                mostInAll,
                answerDays,
                version);
    }

    private Phase phase(LocalDate today) {
        return Phase.all().stream()
                .filter(phase -> !phases.getOrDefault(phase, LocalDate.MAX).isAfter(today))
                .reduce((before, after) -> after)
                .orElse(Phase.DRAFTING);
    }
}

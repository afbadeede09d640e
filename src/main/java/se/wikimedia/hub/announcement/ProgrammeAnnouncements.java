package se.wikimedia.hub.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.programme.Programmes;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.Tours;

/**
 * Tells those concerned that a slot's programme is another one: who has a place there, and who has applied for one before
 * and waits for the decision. A host who writes in several goes is waited for, and what is as it was is no news.
 */
@ApplicationScoped
class ProgrammeAnnouncements {

    static final Duration QUIET = Duration.ofMinutes(15);

    private static final int MOST_OF_A_ROUND = 100;

    /** While a place may still come of an application. */
    private static final Set<Phase> UNDECIDED =
            Set.of(Phase.APPLICATIONS_OPEN, Phase.SCORING, Phase.MATCHING, Phase.CONFIRMING);

    @Inject
    AnnouncementRepository announcements;

    @Inject
    Programmes programmes;

    @Inject
    Applications applications;

    @Inject
    Placements placements;

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Accounts accounts;

    @Inject
    News news;

    @Inject
    Clock clock;

    /** Programmes that have been left alone for a while. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<ChangedProgramme> due() {
        var now = clock.instant();
        // whose last day is over everywhere
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        return announcements.programmes(today, now.minus(QUIET), MOST_OF_A_ROUND).stream()
                .map(changed -> changed.marked(mark(changed)))
                .toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<ProgrammeReader> readers(ChangedProgramme changed) {
        boolean known = announcements.programme(changed.slot()).equals(changed.mark());
        return known ? List.of() : SystemWork.call(() -> concerned(changed));
    }

    private List<ProgrammeReader> concerned(ChangedProgramme changed) {
        var taken = placements.history(changed.tour()).stream()
                .filter(PlaceRow::active)
                .toList();
        var here = taken.stream()
                .filter(place -> place.slot() == changed.slot())
                .flatMap(place -> accounts.idOf(place.visitor()).stream()
                        .map(visitor -> new ProgrammeReader(visitor, "place", path(place, changed))));
        return Stream.concat(here, applicants(changed, taken)).toList();
    }

    private Stream<ProgrammeReader> applicants(ChangedProgramme changed, List<PlaceRow> taken) {
        if (!UNDECIDED.contains(tours.get(changed.tour()).presentPhase())) {
            return Stream.empty();
        }
        var placed = taken.stream().map(PlaceRow::visitor).collect(Collectors.toSet());
        return applications.submitted(changed.tour()).stream()
                .filter(applied -> applied.row().ranking().contains(changed.slot()))
                .filter(applied -> !placed.contains(applied.row().visitor()))
                .filter(applied -> !applied.row().changedAt().isAfter(changed.changedAt()))
                .map(applied -> new ProgrammeReader(applied.person(), "listed", path(changed)));
    }

    private static String path(PlaceRow place, ChangedProgramme changed) {
        return place.open() ? path(changed) : "/stays/" + place.placement();
    }

    private static String path(ChangedProgramme changed) {
        return "/tours/" + changed.tour() + "/slots/" + changed.slot();
    }

    /** Some of those concerned; whoever has been told already hears nothing again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tell(ChangedProgramme changed, Collection<ProgrammeReader> some) {
        var slot = slots.get(changed.tour(), changed.slot());
        var words = Map.of(
                "title", slot.title(),
                "first", slot.startDate().toString(),
                "last", slot.endDate().toString());
        var event = "programme:" + changed.slot() + ":" + changed.version();
        some.forEach(reader -> SystemWork.run(() -> news.tell(
                reader.person(), new Tiding(NewsKind.PROGRAMME, event, reader.path(), words, false, reader.why()))));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void told(ChangedProgramme changed) {
        announcements.told(changed);
    }

    private String mark(ChangedProgramme changed) {
        var days = String.join(
                "\n\n", programmes.get(changed.tour(), changed.slot()).days());
        return Hash.of(days.getBytes(StandardCharsets.UTF_8));
    }
}

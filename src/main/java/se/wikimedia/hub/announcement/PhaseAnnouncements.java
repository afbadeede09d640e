package se.wikimedia.hub.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/**
 * Tells those concerned that a tour's phase has begun. A phase that was over before anybody looked is told to nobody:
 * what it asked for is no longer possible. Who becomes a host while a phase that concerns hosts goes on hears of it then.
 */
@ApplicationScoped
class PhaseAnnouncements {

    private static final int MOST_TOURS = 10_000;

    @Inject
    AnnouncementRepository announcements;

    @Inject
    Audience audience;

    @Inject
    Tours tours;

    @Inject
    News news;

    /** Tours in a phase of which not everybody knows yet, or whom it concerns may still come. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<TourRow> due() {
        return tours.list("", MOST_TOURS).stream()
                .filter(tour -> Audience.grows(tour) || !announcements.isTold(tour.id(), tour.phase()))
                .filter(tour -> SystemWork.call(() -> audience.isKnown(tour)))
                .toList();
    }

    /** Those whom the phase concerns and who haven't heard of it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> audience(TourRow tour) {
        return SystemWork.call(() -> news.unaware(audience.of(tour), event(tour)));
    }

    private static String event(TourRow tour) {
        return "tour:" + tour.id() + ":" + tour.phase();
    }

    /** Some of those concerned; whoever has been told already hears nothing again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tell(TourRow tour, Collection<Long> people) {
        var tiding = new Tiding(
                NewsKind.TOUR,
                event(tour),
                path(tour),
                Map.of("title", tour.title(), "day", day(tour)),
                false,
                tour.phase());
        people.forEach(person -> SystemWork.run(() -> news.tell(person, tiding)));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void told(TourRow tour) {
        if (!announcements.isTold(tour.id(), tour.phase())) {
            announcements.told(tour.id(), tour.phase());
        }
    }

    private static String path(TourRow tour) {
        var path = "/tours/" + tour.id();
        if (tour.is(Phase.MATCHING)) {
            return path + "/matching";
        }
        return tour.is(Phase.CONFIRMING) ? path + "/why" : path;
    }

    /** The day that the text names: mostly the last one on which what it asks for is possible. */
    private static String day(TourRow tour) {
        var day =
                switch (tour.presentPhase()) {
                    case HOSTS_INVITED -> tour.begins(Phase.APPLICATIONS_OPEN).minusDays(1);
                    case APPLICATIONS_OPEN -> tour.begins(Phase.SCORING).minusDays(1);
                    case SCORING, MATCHING -> tour.begins(Phase.CONFIRMING);
                    default -> tour.begins(Phase.TRAVELLING);
                };
        return day.toString();
    }
}

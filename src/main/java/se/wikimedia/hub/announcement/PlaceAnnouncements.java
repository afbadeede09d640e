package se.wikimedia.hub.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/**
 * Tells visitors of a place that waits for their answer: when it is theirs, the day before it goes to somebody else, and
 * when it has gone. It looks at what there is, so that no way of giving a place can be forgotten.
 */
@ApplicationScoped
class PlaceAnnouncements {

    private static final int MOST_OF_A_ROUND = 500;

    @Inject
    AnnouncementRepository announcements;

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

    /** Placements of which the visitor doesn't know the latest. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> due() {
        return announcements.due(clock.instant(), MOST_OF_A_ROUND);
    }

    /** Tells the visitor, once however many nodes do so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tell(long placement) {
        var told = announcements.hold(placement);
        SystemWork.call(() -> placements.find(placement))
                .ifPresent(place -> told.advance(place, clock.instant()).ifPresent(step -> tell(place, step)));
    }

    private void tell(PlaceRow place, PlaceNews.Step step) {
        var slot = slots.get(place.tour(), place.slot());
        var words = Map.of(
                "title", slot.title(),
                "first", slot.startDate().toString(),
                "last", slot.endDate().toString(),
                "day", lastDay(tours.get(place.tour()), place).toString());
        var tiding = new Tiding(
                NewsKind.PLACE,
                "place:" + place.placement() + ":" + step.key(),
                "/tours/" + place.tour() + "/slots/" + place.slot() + "/book",
                words,
                false,
                step.key());
        SystemWork.run(() -> accounts.idOf(place.visitor()).ifPresent(visitor -> news.tell(visitor, tiding)));
    }

    /** An answer is due at the end of a day of the tour, which is the beginning of the next one. */
    private static LocalDate lastDay(TourRow tour, PlaceRow place) {
        Instant answerBy = place.answerBy();
        return answerBy == null
                ? LocalDate.MAX
                : answerBy.minusMillis(1).atZone(tour.zoneId()).toLocalDate();
    }
}

package se.wikimedia.hub.stay;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.shared.start.DemoStart;
import se.wikimedia.hub.tours.Slots;

/** What has become of the demo's places: one stay is over and told about by both, one is under way. Made once. */
@ApplicationScoped
class DemoStays {

    private static final String TOUR = "autumn-visits";

    @Inject
    StayRepository stays;

    @Inject
    Placements placements;

    @Inject
    StayAgreements agreements;

    @Inject
    Slots slots;

    @Inject
    Clock clock;

    /** After the places (320). */
    @Transactional
    void atStart(@Observes @Priority(330) DemoStart start) {
        SystemWork.call(() -> placements.history(TOUR)).stream()
                .filter(PlaceRow::active)
                .filter(place -> !stays.find(place.placement()).begun())
                .forEach(this::arrive);
    }

    private void arrive(PlaceRow place) {
        var slot = slots.get(TOUR, place.slot());
        var first = slot.startDate().atTime(9, 0).toInstant(ZoneOffset.UTC);
        var last = slot.endDate().atTime(17, 0).toInstant(ZoneOffset.UTC);
        var stay = stays.hold(place.placement());
        var text = agreements.of(place, slot);
        stay.agree(Party.VISITOR, text, first);
        stay.agree(Party.HOST, text, first);
        stay.prepare(List.of(Preparation.INSURANCE.key(), Preparation.TICKETS.key(), Preparation.HOUSING.key()));
        stay.arrive(text, first);
        document(place.placement(), first);
        if (last.isBefore(clock.instant())) {
            stay.report(
                    new Judgement(
                            5, "I learned how they sort, describe and upload; at home we begin with our own boxes."),
                    last);
            stay.evaluate(
                    new Judgement(4, "A thousand pictures found their names. Two days more would have helped."), last);
        }
    }

    private void document(long placement, Instant when) {
        stays.add(new StayTask(
                placement,
                new TaskDraft(
                        "Sorted two boxes of photographs with the archivist and described them on Commons",
                        "https://commons.wikimedia.org/wiki/Category:Archives_in_Germany",
                        Becomes.RESOURCE.key()),
                when));
    }
}

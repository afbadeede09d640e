package se.wikimedia.hub.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.wikimedia.hub.application.ApplicationWithdrawn;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.PlaceFreed;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.shared.db.DeadlockRetry;

/** Takes places back that nobody has answered, and offers what is free to those who wait. */
@ApplicationScoped
class OfferRound {

    private static final Logger LOG = Logger.getLogger(OfferRound.class.getName());

    @Inject
    Placements placements;

    @Inject
    WaitingList waiting;

    /** On however many nodes this runs at a time, each place is taken back and offered once. */
    @ActivateRequestContext
    void walk() {
        SystemWork.run(() -> {
            placements.lapse();
            waiting.tours().forEach(tour -> DeadlockRetry.run(() -> waiting.fill(tour)));
        });
    }

    /** At once; what fails here is done in the next round. */
    void fill(@Observes PlaceFreed freed) {
        try {
            SystemWork.run(() -> DeadlockRetry.run(() -> waiting.fill(freed.tour())));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a place that was given back is offered in the next round", e);
        }
    }

    void giveUp(@Observes ApplicationWithdrawn withdrawn) {
        placements.giveUp(withdrawn.tour());
    }
}

package se.wikimedia.hub.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.wikimedia.hub.shared.db.Refused;

/** One text a transaction, so that what is kept stays kept, whatever is answered then. */
@ApplicationScoped
class Keeping {

    @Inject
    TextRepository repository;

    @Inject
    Clock clock;

    /** @throws RuntimeException a {@link Refused#DUPLICATE}, where somebody else has taken this step */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UnitText accept(Place place, Written written, int step) {
        var text = new UnitText(place, written, step, clock);
        repository.add(text);
        return text;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UnitText suggest(Place place, Written written) {
        var text = new UnitText(place, written, null, clock);
        repository.add(text);
        return text;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void review(UnitText text, long reviewer, boolean approved, String comment) {
        repository.add(new UnitReview(text, reviewer, approved, comment, clock));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    History history(Place place) {
        return new History(repository.texts(place), repository.reviews(place));
    }
}

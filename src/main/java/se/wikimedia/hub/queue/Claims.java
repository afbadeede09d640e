package se.wikimedia.hub.queue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.translation.Place;

/** Who has which unit open. Each person has one at most, for ten minutes; everybody may write in it all the same. */
@Service
public class Claims {

    private static final Duration LASTS = Duration.ofMinutes(10);

    @Inject
    ClaimRepository claims;

    @Inject
    Library library;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /**
     * How it stands with a unit.
     *
     * @param mine whether others are led elsewhere
     * @param until when that ends, mine or theirs
     */
    public record Claim(boolean mine, Instant until) {}

    /**
     * Takes the unit, unless somebody else has it open; a claim of one's own begins anew.
     *
     * @throws Problem not found
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Claim claim(Place place) {
        boolean known = Languages.standard()
                .canonical(place.language())
                .filter(place.language()::equals)
                .isPresent();
        if (!known || !library.texts(place.group()).has(place.unit())) {
            throw Problem.notFound();
        }
        var now = clock.instant();
        var until = now.plus(LASTS);
        return DeadlockRetry.run(() -> claims.claim(place, me.id(), now, until)).orElse(new Claim(false, now));
    }

    /** What others have open in a language. */
    @AllowedToAll
    public Set<Place> ofOthers(String language) {
        return claims.ofOthers(language, me.signedIn() ? me.id() : 0, clock.instant());
    }
}

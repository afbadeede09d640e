package se.wikimedia.hub.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Sign-ins under way at the provider. Each step is a transaction of its own: none is open while a provider is asked. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PendingSignInRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    @Inject
    Clock clock;

    PendingSignIn begin(String state, String next) {
        var now = clock.instant();
        entities.createQuery("DELETE FROM PendingSignIn p WHERE p.expires <= :now")
                .setParameter("now", now)
                .executeUpdate();
        var pending = new PendingSignIn(state, next, now);
        entities.persist(pending);
        return pending;
    }

    /** Can be taken once. */
    Optional<PendingSignIn> take(String state) {
        var hash = SessionToken.hash(state);
        var pending = Optional.ofNullable(entities.find(PendingSignIn.class, hash, LockModeType.PESSIMISTIC_WRITE));
        pending.ifPresent(entities::remove);
        return pending.filter(each -> !each.expired(clock.instant()));
    }
}

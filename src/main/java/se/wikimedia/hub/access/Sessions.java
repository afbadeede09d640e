package se.wikimedia.hub.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import se.wikimedia.hub.people.PasswordChanged;
import se.wikimedia.hub.people.PersonalData;

/** The room's own sessions; others come in through {@link SignIn}. */
@ApplicationScoped
class Sessions {

    /** How exactly it is known when a session was last used; a write with every request would cost too much. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    @Inject
    SessionRepository sessions;

    @Inject
    CurrentSession current;

    @Inject
    Clock clock;

    /** Without a transaction: it only reads. */
    Optional<SessionRepository.Visit> find(String hash) {
        return sessions.find(hash, clock.instant());
    }

    boolean worthNoting(SessionRepository.Visit visit) {
        return visit.lastNoted().plus(NOTED_EVERY).isBefore(clock.instant());
    }

    @Transactional
    void note(String hash) {
        sessions.note(hash, clock.instant());
    }

    /** Begins a session; a browser's earlier one ends with it. */
    @Transactional
    SessionToken begin(long person, Session.Kind kind) {
        var now = clock.instant();
        sessions.endExpired(now);
        if (kind == Session.Kind.BROWSER) {
            sessions.end(current.hash());
        }
        var token = SessionToken.until(now.plus(Session.LASTS));
        sessions.add(new Session(token, person, kind, now));
        return token;
    }

    @Transactional
    void end() {
        sessions.end(current.hash());
    }

    @Transactional
    void endAll(long person) {
        sessions.endOthers(person, "");
    }

    void tell(@Observes PersonalData asked) {
        asked.add("sessions", sessions.of(asked.person()));
    }

    void afterPasswordChange(@Observes PasswordChanged changed) {
        sessions.endOthers(changed.id(), current.hash());
    }
}

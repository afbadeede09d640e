package se.wikimedia.hub.calendar;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.CalendarFeed;
import se.wikimedia.hub.talk.TalkRow;
import se.wikimedia.hub.talk.Talks;

/** A person's calendar, read by whoever has its key. */
@Service
public class PersonalCalendar {

    private static final int KEY_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CalendarKeyRepository keys;

    @Inject
    Placements placements;

    @Inject
    Talks talks;

    @Inject
    PlaceEvents events;

    @Inject
    TalkEvents talkEvents;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    /** The caller's key; nothing while they have asked for none. */
    @Allowed(Role.LEARNER)
    public Optional<String> key() {
        return keys.of(me.id()).map(CalendarKey::secret);
    }

    /** Makes a key; one before stops to open anything. */
    @Allowed(Role.LEARNER)
    public String renew() {
        var drawn = new byte[KEY_BYTES];
        RANDOM.nextBytes(drawn);
        var key = keys.of(me.id()).orElseGet(() -> new CalendarKey(me.id()));
        key.renew(HexFormat.of().formatHex(drawn));
        keys.save(key);
        return key.secret();
    }

    /**
     * The places and talks of the key's owner, in iCalendar and in the owner's first language.
     *
     * @throws Problem not found, where nobody has this key
     */
    @AllowedToAll
    public String feed(String secret) {
        long owner = keys.find(secret).map(CalendarKey::person).orElseThrow(Problem::notFound);
        List<PlaceRow> places = SystemWork.call(() -> placements.of(owner));
        var language = Optional.ofNullable(accounts.open(List.of(owner)).get(owner))
                .map(PublicPerson::languages)
                .flatMap(languages -> languages.stream().findFirst());
        List<TalkRow> taken = SystemWork.call(() -> talks.taken(owner));
        return CalendarFeed.of(
                Stream.concat(events.of(places, language.orElse("en")), talkEvents.of(taken, language.orElse("en"))));
    }

    void forget(@Observes PersonErased erased) {
        keys.forget(erased.id());
    }
}

package se.wikimedia.hub.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Contact;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.Tours;

/** Takes and gives back talks, each in a transaction of its own, which can be run again after a deadlock. */
@ApplicationScoped
class TalkDesk {

    @Inject
    TalkRepository talks;

    @Inject
    Tours tours;

    @Inject
    Directory directory;

    @Inject
    News news;

    @Inject
    Clock clock;

    /** All or none. @throws Problem conflict: one meets another talk of the adviser */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Talk> offer(String tour, long adviser, TalkOffer offer, ZoneId zone) {
        var offered = offer.talks(tour, adviser, zone);
        for (var talk : offered) {
            talks.add(talk);
            refuseUnless(talks.occupy(talk, adviser), "talk-overlaps");
        }
        return offered;
    }

    /** @throws Problem not found; conflict: taken or begun, the caller's own, or at the time of another of theirs */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Talk take(long id, long participant, String topic) {
        var talk = talks.lock(id).orElseThrow(Problem::notFound);
        refuseUnless(talk.starts().isAfter(clock.instant()) && talks.take(talk, participant, topic), "talk-taken");
        refuseUnless(talks.occupy(talk, participant), "talk-overlaps");
        tell(talk.adviser(), talk, "booked");
        return talk;
    }

    /** @throws Problem not found, where it has begun, or isn't or is no longer this participant's */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Talk giveBack(long id, long participant) {
        var talk = talks.lock(id)
                .filter(each -> each.starts().isAfter(clock.instant()))
                .orElseThrow(Problem::notFound);
        if (!leave(talk, participant)) {
            throw Problem.notFound();
        }
        return talk;
    }

    /** In the caller's transaction. Returns whether it was this participant's. */
    boolean leave(Talk talk, long participant) {
        if (!talks.giveBack(talk, participant)) {
            return false;
        }
        talks.leave(talk, participant);
        tell(talk.adviser(), talk, "returned");
        return true;
    }

    /** @throws Problem not found */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Talk withdraw(long id) {
        var talk = talks.lock(id).orElseThrow(Problem::notFound);
        remove(talk);
        return talk;
    }

    /** The same in the caller's transaction. */
    void remove(Talk talk) {
        talk.participant().ifPresent(participant -> tell(participant, talk, "withdrawn"));
        talks.remove(talk);
    }

    private static void refuseUnless(boolean possible, String type) {
        if (!possible) {
            throw Problem.of(Problem.Kind.CONFLICT, type);
        }
    }

    /** By the clock of whoever is told; with whom and about what stands on the page alone. */
    private void tell(long person, Talk talk, String what) {
        SystemWork.call(() -> directory.contact(person)).map(Contact::timeZone).ifPresent(zone -> {
            var begins = talk.starts().atZone(zone).truncatedTo(ChronoUnit.MINUTES);
            var words = Map.of(
                    "tour",
                    tours.get(talk.tour()).title(),
                    "time",
                    begins.toLocalDate() + " " + begins.toLocalTime() + " (" + zone + ")");
            var event = "talk:" + talk.id() + ":" + (talk.version() + 1) + ":" + what;
            SystemWork.run(() -> news.tell(
                    person, new Tiding(NewsKind.TALK, event, TalksPage.address(talk.tour()), words, true, what)));
        });
    }
}

package se.wikimedia.hub.feedback;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.problem.Problem;

/** What readers tell the authors, and what they hear of it. A lesson that isn't in the library is refused as not found. */
@Service
public class Feedback {

    /** The longest list of one's own remarks. */
    static final int MOST_OWN = 200;

    @Inject
    CurrentPerson me;

    @Inject
    FeedbackRepository remarks;

    @Inject
    VoteRepository votes;

    @Inject
    FeedbackLimits limits;

    @Inject
    Library library;

    @Inject
    Clock clock;

    /**
     * Whether the lesson was useful. Somebody with an account is counted once however often they say so, and the
     * latest counts; of others only numbers are kept.
     *
     * @param before what somebody without an account had said before they changed their mind; it is taken back
     * @param address the network address of who asks; it is not kept
     * @throws Problem too many
     */
    @AllowedToAll
    public void vote(Place place, GivenVote vote, @Nullable GivenVote before, String address) {
        shelf(place);
        limits.vote(sender(address));
        if (me.signedIn()) {
            votes.put(me.id(), place, vote.useful(), clock.instant());
            return;
        }
        if (before != null) {
            votes.discount(new Place(place.module(), place.lesson(), before.lang()), before.useful());
        }
        votes.count(place, vote.useful());
    }

    /**
     * Something is wrong. Sent again within a minute or two, the same counts once. The words are kept as they are.
     *
     * @param unit the key of the unit it is about; none, or one that the lesson no longer has: about the lesson
     * @param address the network address of who asks; it is not kept
     * @throws Problem invalid, without words or more than 2,000 characters; too many
     */
    @AllowedToAll
    public void remark(Place place, @Nullable String unit, @Nullable String text, String address) {
        var shelf = shelf(place);
        var words = Words.needed(text);
        limits.remark(sender(address));
        var then = Optional.ofNullable(unit)
                .filter(key -> key.startsWith(place.lesson() + ":"))
                .flatMap(key -> Passage.of(shelf, key, place.lang()))
                .orElse(null);
        remarks.add(new SentRemark(
                me.signedIn() ? me.id() : null,
                place,
                then,
                words,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private ShelvedModule shelf(Place place) {
        var shelf = library.getShelf(place.module());
        if (shelf.module().lesson(place.lesson()).isEmpty()) {
            throw Problem.notFound();
        }
        return shelf;
    }

    private String sender(String address) {
        return me.signedIn() ? "person " + me.id() : address;
    }

    /** One's own remarks, newest first, at most {@value #MOST_OWN}. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<RemarkRow> mine() {
        return remarks.of(me.id(), MOST_OWN);
    }

    /** How many remarks one has sent. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public long count() {
        return remarks.count(me.id());
    }

    /** How many of them have an answer that one hasn't seen. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public long countNews() {
        return remarks.countNews(me.id());
    }

    /** One has seen all answers. */
    @Allowed(Role.LEARNER)
    public void see() {
        remarks.see(me.id(), clock.instant());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(@Observes PersonalData asked) {
        var answers = remarks.answeredBy(asked.person()).stream()
                .filter(row -> row.answer() != null && row.answeredAt() != null)
                .map(row -> new FeedbackRecord.Answer(row.place(), row.answer(), row.answeredAt()))
                .toList();
        asked.add(
                "feedback",
                new FeedbackRecord(votes.of(asked.person()), remarks.of(asked.person(), Integer.MAX_VALUE), answers));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(@Observes PersonErased erased) {
        remarks.forget(erased.id());
        votes.forget(erased.id());
    }
}

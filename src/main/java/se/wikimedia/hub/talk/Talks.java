package se.wikimedia.hub.talk;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.Tours;

/** Office hours of a tour. Who talks with whom, and about what, nobody sees but the two. */
@Service
public class Talks {

    private static final int LONGEST_TOPIC = 2_000;

    @Inject
    TalkDesk desk;

    @Inject
    TalkRepository talks;

    @Inject
    Tours tours;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** Those to come that are free or the caller's own, the first to begin first. */
    @Allowed(Role.LEARNER)
    public List<TalkRow> list(String tour) {
        return rows(talks.coming(tours.get(tour).id(), clock.instant()).stream()
                .filter(talk -> talk.participant().isEmpty() || talk.isOf(me.id()))
                .toList());
    }

    /**
     * Offers times, by the caller's clock, all or none of them.
     *
     * @throws Problem not found; forbidden; invalid, with everything that is wrong at once; conflict, where one meets
     *     another talk of the caller
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<TalkRow> offer(String tour, TalkOffer offer) {
        var id = tours.get(tour).id();
        refuseUnlessAdviser(id);
        var problems = offer.problems();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        var starts = offer.starts(me.timeZone());
        if (starts.isEmpty() || starts.get(0).isBefore(clock.instant())) {
            throw Problem.invalid(List.of(new FieldProblem("date", "talk.date.past")));
        }
        long adviser = me.id();
        var zone = me.timeZone();
        return rows(DeadlockRetry.run(() -> desk.offer(id, adviser, offer, zone)));
    }

    /**
     * Takes a time.
     *
     * @param topic what the caller wants to talk about, for the adviser alone; null is nothing
     * @throws Problem not found; invalid; conflict, where it is taken or begun, or the caller is in another talk then
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public TalkRow book(String tour, long id, @Nullable String topic) {
        var about = topic == null ? "" : topic.strip();
        if (about.length() > LONGEST_TOPIC) {
            throw Problem.invalid(List.of(new FieldProblem("topic", "talk.topic.long")));
        }
        in(tour, id);
        long participant = me.id();
        DeadlockRetry.run(() -> desk.take(id, participant, about));
        return rows(List.of(in(tour, id))).get(0);
    }

    /** @throws Problem not found, also for what isn't the caller's */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void giveBack(String tour, long id) {
        in(tour, id);
        long participant = me.id();
        DeadlockRetry.run(() -> desk.giveBack(id, participant));
    }

    /** Takes back what the caller offers; whoever has taken it hears of it. @throws Problem not found */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void withdraw(String tour, long id) {
        if (in(tour, id).adviser() != me.id()) {
            throw Problem.notFound();
        }
        DeadlockRetry.run(() -> desk.withdraw(id));
    }

    /** Those of a person that are taken, for their calendar. */
    @AllowedToSystem
    public List<TalkRow> taken(long person) {
        return rows(
                person,
                talks.of(person).stream()
                        .filter(talk -> talk.participant().isPresent())
                        .toList());
    }

    private Talk in(String tour, long id) {
        var inTour = tours.get(tour).id();
        return talks.find(id).filter(talk -> talk.tour().equals(inTour)).orElseThrow(Problem::notFound);
    }

    private void refuseUnlessAdviser(String tour) {
        if (!me.has(Role.ADMIN)) {
            me.require(Role.COORDINATOR, tour);
        }
    }

    private List<TalkRow> rows(List<Talk> found) {
        return rows(me.id(), found);
    }

    private List<TalkRow> rows(long reader, List<Talk> found) {
        Set<Long> people = found.stream()
                .flatMap(talk -> Stream.concat(Stream.of(talk.adviser()), talk.participant().stream()))
                .collect(Collectors.toSet());
        Map<Long, String> names = accounts.displayNames(people);
        return found.stream()
                .map(talk -> talk.row(
                        reader,
                        names.getOrDefault(talk.adviser(), ""),
                        talk.participant().map(names::get).orElse(null)))
                .toList();
    }

    void tell(@Observes PersonalData asked) {
        asked.add("talks", rows(asked.person(), talks.of(asked.person())));
    }

    /** In the transaction in which the person goes; what they had taken is free again. */
    void forget(@Observes PersonErased erased) {
        for (var talk : talks.of(erased.id())) {
            if (talk.adviser() == erased.id()) {
                desk.remove(talk);
            } else {
                desk.leave(talk, erased.id());
            }
        }
    }
}

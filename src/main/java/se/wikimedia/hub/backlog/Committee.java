package se.wikimedia.hub.backlog;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.seat.Seats;
import se.wikimedia.hub.shared.problem.Problem;

/** What the Expert Committee thinks of proposals. Nobody scores what they have a stake in. */
@Service
public class Committee {

    @Inject
    BacklogRepository repository;

    @Inject
    Proposals proposals;

    @Inject
    Recusals recusals;

    @Inject
    Seats seats;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** @throws Problem not found */
    @Allowed(Role.COMMITTEE)
    public Standing standing(long proposal) {
        var recused = recusal(proposal)
                .or(() -> seats.sits() ? Optional.empty() : Optional.of(Recusal.TERM))
                .map(Recusal::key)
                .orElse(null);
        var mine = mine(proposal);
        if (recused != null || mine.isEmpty()) {
            return new Standing(recused, null, null);
        }
        var others = repository.on(proposal).stream()
                .filter(opinion -> !opinion.person().equals(Optional.of(me.id())))
                .filter(opinion -> !opinion.recused())
                .map(Opinion::rubric)
                .sorted(Comparator.comparingDouble(Rubric::mean))
                .toList();
        return new Standing(null, mine.get().rubric(), others);
    }

    private Optional<Opinion> mine(long proposal) {
        return repository.find(proposal, me.id());
    }

    private Optional<Recusal> recusal(long proposal) {
        return recusals.on(proposal).of(me.id());
    }

    /** Those of these people who have a stake in a proposal. @throws Problem not found */
    @Allowed(Role.COMMITTEE)
    public Set<Long> recused(long proposal, Set<Long> people) {
        var stakes = recusals.on(proposal);
        return people.stream()
                .filter(person -> stakes.of(person).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many members have scored each proposal, by its id; those who have recused themselves are no part of it. */
    @Allowed(Role.COMMITTEE)
    public Map<Long, Long> scored() {
        return repository.all().stream()
                .filter(opinion -> !opinion.recused())
                .collect(Collectors.groupingBy(Opinion::proposal, Collectors.counting()));
    }

    /**
     * The member's opinion, in place of an earlier one.
     *
     * @throws Problem not found; invalid; {@code recused}: the member has a stake in it; {@code no-seat}: it isn't
     *     their term
     */
    @Allowed(Role.COMMITTEE)
    public Standing score(long proposal, Rubric rubric) {
        seats.requireSeat();
        recusal(proposal).ifPresent(reason -> {
            throw Problem.of(Problem.Kind.FORBIDDEN, "recused", Map.of("reason", reason.key()));
        });
        var problems = rubric.problems();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        opinion(proposal).score(rubric, accounts.mine().community(), clock.instant());
        return standing(proposal);
    }

    /** The member has a stake that the system doesn't know of; what they have said before doesn't count. */
    @Allowed(Role.COMMITTEE)
    public Standing recuse(long proposal) {
        proposals.get(proposal);
        opinion(proposal).recuse(clock.instant());
        return standing(proposal);
    }

    private Opinion opinion(long proposal) {
        return mine(proposal).orElseGet(() -> {
            var opinion = new Opinion(proposal, me.id());
            try {
                repository.add(opinion);
            } catch (PersistenceException twice) {
                throw Problem.of(Problem.Kind.CONFLICT, "still-under-way");
            }
            return opinion;
        });
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "scores",
                repository.of(asked.person()).stream()
                        .map(opinion -> Map.of("proposal", opinion.proposal(), "rubric", opinion.rubric()))
                        .toList());
    }

    void forget(@Observes PersonErased erased) {
        repository.forget(erased.id());
    }
}

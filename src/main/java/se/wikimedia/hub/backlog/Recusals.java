package se.wikimedia.hub.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.shared.problem.Problem;

/** Finds out who has a stake in a proposal. */
@ApplicationScoped
class Recusals {

    @Inject
    BacklogRepository repository;

    @Inject
    Proposals proposals;

    @Inject
    Gaps gaps;

    @Inject
    Accounts accounts;

    @Inject
    Directory directory;

    /** What a proposal's recusals rest on, read once for however many people. */
    final class OnProposal {

        private final Optional<Long> author;
        private final Stakes stakes;
        private final Set<Long> hosts;
        private final Set<Long> declared;

        private OnProposal(Optional<Long> author, Stakes stakes, Set<Long> hosts, Set<Long> declared) {
            this.author = author;
            this.stakes = stakes;
            this.hosts = hosts;
            this.declared = declared;
        }

        /** Why this person has no say in it; empty where they have. */
        Optional<Recusal> of(long person) {
            if (author.equals(Optional.of(person))) {
                return Optional.of(Recusal.AUTHOR);
            }
            return stakes.of(person, community(person).orElse(null))
                    .or(() -> hosts.contains(person) ? Optional.of(Recusal.AFFILIATE) : Optional.empty())
                    .or(() -> declared.contains(person) ? Optional.of(Recusal.DECLARED) : Optional.empty());
        }
    }

    /** @throws Problem not found */
    OnProposal on(long id) {
        var proposal = proposals.get(id);
        var behind =
                gaps.proposed().stream().filter(gap -> gap.proposal() == id).toList();
        var stakes = Stakes.of(behind, proposal.pledges());
        var declared = repository.on(id).stream()
                .filter(Opinion::recused)
                .flatMap(opinion -> opinion.person().stream())
                .collect(Collectors.toSet());
        return new OnProposal(proposals.author(id), stakes, hosts(stakes.affiliates()), declared);
    }

    /** An empty scope is everywhere. */
    private Set<Long> hosts(Set<String> affiliates) {
        return affiliates.isEmpty()
                ? Set.of()
                : Stream.concat(Stream.of(""), affiliates.stream())
                        .flatMap(scope -> SystemWork.call(() -> directory.holders(Role.HOST, scope)).stream())
                        .collect(Collectors.toSet());
    }

    private Optional<String> community(long person) {
        return Optional.ofNullable(accounts.open(List.of(person)).get(person)).map(PublicPerson::community);
    }
}

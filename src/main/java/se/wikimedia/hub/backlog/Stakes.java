package se.wikimedia.hub.backlog;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.gap.ProposedGap;
import se.wikimedia.hub.proposal.PledgeRow;

/**
 * Whose interests a proposal touches.
 *
 * @param communities that need it
 * @param affiliates that need it or have pledged days
 * @param people who have asked for it
 */
record Stakes(Set<String> communities, Set<String> affiliates, Set<Long> people) {

    static Stakes of(Collection<ProposedGap> gaps, List<PledgeRow> pledges) {
        var communities = gaps.stream().map(ProposedGap::community).collect(Collectors.toSet());
        var affiliates = Stream.concat(communities.stream(), pledges.stream().map(PledgeRow::community))
                .collect(Collectors.toSet());
        var people =
                gaps.stream().map(ProposedGap::person).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Stakes(communities, affiliates, people);
    }

    /** The stake of a person of this community; null where it isn't known. */
    Optional<Recusal> of(@Nullable Long person, @Nullable String community) {
        if (person != null && people.contains(person)) {
            return Optional.of(Recusal.REQUEST);
        }
        return community != null && communities.contains(community) ? Optional.of(Recusal.COMMUNITY) : Optional.empty();
    }
}

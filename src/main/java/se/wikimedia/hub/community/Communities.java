package se.wikimedia.hub.community;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** The public list of communities and the tiers that the committee keeps. */
@Service
public class Communities {

    @Inject
    CommunityRepository communities;

    /** By key, those after {@code after}. */
    @AllowedToAll
    public List<CommunityRow> list(String after, int limit) {
        return communities.list(after, limit).stream().map(Community::row).toList();
    }

    @AllowedToAll
    public Optional<CommunityRow> find(String key) {
        return communities.find(key).map(Community::row);
    }

    @Allowed({Role.COMMITTEE, Role.ADMIN})
    public CommunityRow moveTo(String key, @Nullable String tier) {
        var other = Optional.ofNullable(tier)
                .flatMap(Tier::find)
                .orElseThrow(() -> Problem.invalid(List.of(new FieldProblem("tier", "people.tier.unknown"))));
        var community = communities.find(key).orElseThrow(Problem::notFound);
        community.moveTo(other);
        return community.row();
    }
}

package se.wikimedia.hub.hosting;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.Tours;

/** The hosts of all tours and what they tell about themselves. */
@Service
public class Hosts {

    private static final int ALL_TOURS = 1_000;

    @Inject
    PortraitRepository portraits;

    @Inject
    Communities communities;

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    CurrentPerson me;

    /** @throws Problem not found; also for a community of no country, which can't be a host */
    @AllowedToAll
    public PortraitRow get(String host) {
        var community = community(host);
        return portraits.find(host).orElseGet(() -> new Portrait(host)).row(community);
    }

    /** What the host offers in any tour and isn't over or cancelled, by first day. */
    @AllowedToAll
    public List<SlotRow> offers(String host) {
        return tours.list("", ALL_TOURS).stream()
                .flatMap(tour -> slots.all(tour.id()).stream())
                .filter(slot -> slot.host().equals(host) && slot.published())
                .toList();
    }

    @AllowedToAll
    public boolean mayTell(String host) {
        return me.has(Role.HOST, host) || me.has(Role.ADMIN);
    }

    /**
     * Replaces the portrait.
     *
     * @param version the one that was seen, 0 before the first; null takes any
     * @throws Problem not found; forbidden, for another affiliate's; stale; invalid, with everything at once
     */
    @Allowed({Role.HOST, Role.ADMIN})
    public PortraitRow tell(String host, PortraitDraft draft, @Nullable Integer version) {
        var community = community(host);
        if (!mayTell(host)) {
            throw Problem.forbidden();
        }
        var problems = draft.problems();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        var portrait = portraits.lock(host);
        if (version != null && version != portrait.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        portrait.become(draft);
        return portrait.row(community);
    }

    private CommunityRow community(String host) {
        return communities.find(host).filter(each -> each.country() != null).orElseThrow(Problem::notFound);
    }
}

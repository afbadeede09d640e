package se.wikimedia.hub.proposal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.Problem;

/** What meetings of the committee decide, on the proposals themselves. */
@Service
public class Rulings {

    @Inject
    ProposalRepository proposals;

    @Inject
    Clock clock;

    /**
     * What a meeting has decided; it takes the place of what an earlier one had. A proposal that was made or declined
     * meanwhile stays so.
     *
     * @param language of the reason, BCP 47
     * @return who has written the proposal; empty when they are no longer there
     * @throws Problem not found
     */
    @Allowed(Role.COMMITTEE)
    @AllowedToSystem
    public Optional<Long> enter(long proposal, Ruling ruling, String reason, String language, long meeting) {
        var decided = proposals.lock(proposal).orElseThrow(Problem::notFound);
        decided.decide(new Decision(ruling, reason, language, meeting, clock.instant()), clock.instant());
        proposals.write();
        return decided.author();
    }
}

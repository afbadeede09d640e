package se.wikimedia.hub.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.gap.ProposedGap;
import se.wikimedia.hub.proposal.PledgeRow;
import se.wikimedia.hub.ranking.Lack;

class StakesTest {

    private static final long ASKER = 7;
    private static final long OTHER = 8;

    private final Stakes stakes = Stakes.of(
            List.of(new ProposedGap(1, 1, ASKER, "se", Lack.NONE, Instant.EPOCH, false, true)),
            List.of(new PledgeRow("de", 2)));

    @Test
    void whoHasAskedHasAStakeWhereverTheyBelong() {
        assertThat(stakes.of(ASKER, "fr")).contains(Recusal.REQUEST);
    }

    @Test
    void whoseCommunityNeedsItHasAStakeAlsoWhenTheAccountIsGone() {
        assertThat(stakes.of(OTHER, "se")).contains(Recusal.COMMUNITY);
        assertThat(stakes.of(null, "se")).contains(Recusal.COMMUNITY);
    }

    @Test
    void anAffiliateThatHelpsIsNoCommunityInNeed() {
        assertThat(stakes.of(OTHER, "de")).isEmpty();
        assertThat(stakes.affiliates()).containsExactlyInAnyOrder("se", "de");
    }

    @Test
    void whoBelongsNowhereAndHasAskedNothingMayScore() {
        assertThat(stakes.of(OTHER, null)).isEmpty();
    }
}

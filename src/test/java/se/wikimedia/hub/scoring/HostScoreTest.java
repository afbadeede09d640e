package se.wikimedia.hub.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostScoreTest {

    private static final List<Criterion> CRITERIA = List.of(new Criterion("a", "", 3), new Criterion("b", "", 1));

    @Test
    void aCriterionCountsByItsWeight() {
        assertThat(HostScore.mean(CRITERIA, Map.of("a", 5, "b", 1))).isEqualTo(400);
        assertThat(HostScore.mean(CRITERIA, Map.of("a", 1, "b", 2))).isEqualTo(125);
    }

    @Test
    void aMeanIsRoundedToTheNearestPoint() {
        var three = List.of(new Criterion("a", "", 1), new Criterion("b", "", 1), new Criterion("c", "", 1));
        assertThat(HostScore.mean(three, Map.of("a", 4, "b", 4, "c", 3))).isEqualTo(367);
        assertThat(HostScore.mean(three, Map.of("a", 4, "b", 3, "c", 3))).isEqualTo(333);
    }

    @Test
    void nothingGivenIsNoScore() {
        assertThat(HostScore.mean(CRITERIA, Map.of())).isZero();
    }

    @Test
    void oneReviewIsTooFew() {
        assertThat(HostScore.median(List.of())).isEmpty();
        assertThat(HostScore.median(List.of(400))).isEmpty();
    }

    @Test
    void theMedianTakesNoNoticeOfOneOutlier() {
        assertThat(HostScore.median(List.of(500, 300))).hasValue(400);
        assertThat(HostScore.median(List.of(100, 400, 420))).hasValue(400);
        assertThat(HostScore.median(List.of(100, 401, 402, 500))).hasValue(402);
    }
}

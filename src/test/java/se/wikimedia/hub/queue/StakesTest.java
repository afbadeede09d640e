package se.wikimedia.hub.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StakesTest {

    private static final long SEED = 20261121;

    private static Stakes stakes(int readers, int place) {
        return new Stakes(false, readers, false, false, false, place);
    }

    private static boolean isBefore(Stakes one, Stakes other) {
        return Stakes.WEIGHTIEST_FIRST.compare(one, other) < 0;
    }

    @Test
    void moreReadersComeFirstWhateverElseWaits() {
        assertThat(isBefore(stakes(6, 9), new Stakes(false, 5, true, true, true, 0)))
                .isTrue();
        assertThat(isBefore(stakes(1, 9), new Stakes(false, 0, true, true, true, 0)))
                .isTrue();
    }

    @Test
    void betweenSmallNumbersTheOrderTellsNothing() {
        assertThat(isBefore(stakes(4, 2), stakes(1, 1))).isFalse();
        assertThat(isBefore(stakes(5, 2), stakes(4, 1))).isTrue();
        assertThat(stakes(4, 0).told()).isNull();
        assertThat(stakes(4, 0).reasons()).containsExactly("readers");
        assertThat(stakes(5, 0).told()).isEqualTo(5);
    }

    @Test
    void pathsComeBeforeToursAndToursBeforeRequestsAndRequestsBeforeTheOrderOfReading() {
        var path = new Stakes(false, 0, true, false, false, 4);
        var tour = new Stakes(false, 0, false, true, false, 3);
        var request = new Stakes(false, 0, false, false, true, 2);
        var read = stakes(0, 1);
        var inAnyOrder = new ArrayList<>(List.of(read, request, tour, path));
        inAnyOrder.sort(Stakes.WEIGHTIEST_FIRST);
        assertThat(inAnyOrder).containsExactly(path, tour, request, read);
    }

    @Test
    void whatSomebodyHasOpenComesLast() {
        assertThat(isBefore(stakes(0, 9), new Stakes(true, 50, true, true, true, 0)))
                .isTrue();
    }

    @Test
    void twoPlacesAreNeverEquallyWeightyAndTheOrderIsOne() {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        var all = new ArrayList<Stakes>();
        for (int place = 0; place < 300; place++) {
            all.add(new Stakes(
                    random.nextInt(9) == 0,
                    random.nextInt(8),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    place));
        }
        for (var one : all) {
            for (var other : all) {
                int order = Stakes.WEIGHTIEST_FIRST.compare(one, other);
                assertThat(order == 0).isEqualTo(one == other);
                assertThat(Integer.signum(order)).isEqualTo(Integer.signum(byHand(one, other)));
            }
        }
    }

    /** The words of the rule, one after the other. */
    private static int byHand(Stakes one, Stakes other) {
        if (one.taken() != other.taken()) {
            return one.taken() ? 1 : -1;
        }
        int ours = one.readers() >= 5 ? one.readers() : one.readers() > 0 ? 1 : 0;
        int theirs = other.readers() >= 5 ? other.readers() : other.readers() > 0 ? 1 : 0;
        if (ours != theirs) {
            return ours > theirs ? -1 : 1;
        }
        if (one.onPath() != other.onPath()) {
            return one.onPath() ? -1 : 1;
        }
        if (one.forTour() != other.forTour()) {
            return one.forTour() ? -1 : 1;
        }
        if (one.askedFor() != other.askedFor()) {
            return one.askedFor() ? -1 : 1;
        }
        return Integer.compare(one.place(), other.place());
    }
}

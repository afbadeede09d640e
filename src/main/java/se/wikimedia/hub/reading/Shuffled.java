package se.wikimedia.hub.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** An order that gives nothing away and is the same each time the page is read. */
final class Shuffled {

    private Shuffled() {}

    static <T> List<T> of(List<T> original, String seed) {
        var shuffled = new ArrayList<>(original);
        Collections.shuffle(shuffled, new Random(seed.hashCode()));
        if (shuffled.equals(original)) {
            Collections.rotate(shuffled, 1);
        }
        return List.copyOf(shuffled);
    }
}

package se.wikimedia.hub.matching;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.wikimedia.hub.shared.text.Hash;

/**
 * Who comes first where scores are equal: the order of the SHA-256 of {@code seed:visitor}. With the published seed
 * anybody can draw it again, and who takes part changes nothing in the order of the others.
 */
public final class Lottery {

    private Lottery() {}

    /** Each visitor's place, 0 being the first. */
    public static int[] places(String seed, List<String> visitors) {
        var tickets = visitors.stream().map(visitor -> ticket(seed, visitor)).toArray(String[]::new);
        var drawn = IntStream.range(0, tickets.length)
                .boxed()
                .sorted(Comparator.comparing(visitor -> tickets[visitor]))
                .toList();
        var places = new int[tickets.length];
        for (int place = 0; place < places.length; place++) {
            places[drawn.get(place)] = place;
        }
        return places;
    }

    private static String ticket(String seed, String visitor) {
        return Hash.of((seed + ":" + visitor).getBytes(StandardCharsets.UTF_8));
    }
}

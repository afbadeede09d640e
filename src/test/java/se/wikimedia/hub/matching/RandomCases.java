package se.wikimedia.hub.matching;

import java.util.Random;
import java.util.stream.IntStream;

/** Small markets of every shape: few places, equal scores, reserves, nested caps. */
final class RandomCases {

    private RandomCases() {}

    static StableByEnumeration.Case next(Random random, int mostVisitors, int mostSlots) {
        int visitors = 1 + random.nextInt(mostVisitors);
        int slots = 1 + random.nextInt(mostSlots);
        var capacity = random.ints(slots, 0, 4).toArray();
        var reserved =
                IntStream.of(capacity).map(each -> random.nextInt(each + 1)).toArray();
        var host = new String[slots];
        var country = new String[slots];
        for (int slot = 0; slot < slots; slot++) {
            int number = random.nextInt(3);
            host[slot] = "host" + number;
            country[slot] = number == 0 ? "DE" : "CZ";
        }
        var caps = new Caps(cap(random, 3), cap(random, 3), cap(random, 5));
        var choices = new int[visitors][];
        var scores = new int[visitors][];
        var priority = new boolean[visitors];
        for (int visitor = 0; visitor < visitors; visitor++) {
            choices[visitor] = shuffled(random, slots, random.nextInt(slots + 1));
            scores[visitor] = random.ints(choices[visitor].length, 0, 4).toArray();
            priority[visitor] = random.nextInt(5) < 2;
        }
        var lottery = shuffled(random, visitors, visitors);
        var seats = new Market.Seats(capacity, reserved, host, country);
        return new StableByEnumeration.Case(seats, caps, choices, scores, priority, lottery);
    }

    private static Integer cap(Random random, int most) {
        return random.nextInt(5) < 2 ? random.nextInt(most + 1) : null;
    }

    static int[] shuffled(Random random, int of, int length) {
        var numbers = IntStream.range(0, of).toArray();
        for (int i = of - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int number = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = number;
        }
        return IntStream.of(numbers).limit(length).toArray();
    }
}

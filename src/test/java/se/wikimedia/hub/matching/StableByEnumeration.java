package se.wikimedia.hub.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Matching the slow way: every assignment is looked at, and kept if it is stable by the definition. Hosts choose by the
 * words of the rule: the best of those with priority into reserved places, then the best of all the rest.
 */
final class StableByEnumeration {

    /** One small case, readable when it is printed. */
    record Case(Market.Seats seats, Caps caps, int[][] choices, int[][] scores, boolean[] priority, int[] lottery) {

        Market market() {
            return market(choices, scores);
        }

        Market market(int[][] otherChoices, int[][] otherScores) {
            return Market.of(seats, caps, new Market.Side(otherChoices, otherScores, priority, lottery));
        }

        @Override
        public String toString() {
            return "capacity " + Arrays.toString(seats.capacity()) + " reserved " + Arrays.toString(seats.reserved())
                    + " host " + Arrays.toString(seats.host()) + " country " + Arrays.toString(seats.country())
                    + " caps " + caps + " choices " + Arrays.deepToString(choices) + " scores "
                    + Arrays.deepToString(scores) + " priority " + Arrays.toString(priority) + " lottery "
                    + Arrays.toString(lottery);
        }
    }

    private record Pair(int visitor, int slot, int score, int place) {}

    private final Case given;

    StableByEnumeration(Case given) {
        this.given = given;
    }

    List<int[]> all() {
        var stable = new ArrayList<int[]>();
        extend(new int[given.choices().length], 0, stable);
        return stable;
    }

    private void extend(int[] slotOf, int visitor, List<int[]> stable) {
        if (visitor == slotOf.length) {
            if (isStable(slotOf)) {
                stable.add(slotOf.clone());
            }
            return;
        }
        slotOf[visitor] = -1;
        extend(slotOf, visitor + 1, stable);
        for (int slot : given.choices()[visitor]) {
            slotOf[visitor] = slot;
            extend(slotOf, visitor + 1, stable);
        }
    }

    private boolean isStable(int[] slotOf) {
        var placed = pairs(slotOf);
        return chosen(placed).containsAll(placed) && blockingPairs(slotOf) == 0;
    }

    int blockingPairs(int[] slotOf) {
        int blocking = 0;
        for (int visitor = 0; visitor < slotOf.length; visitor++) {
            for (int i = 0; i < rank(visitor, slotOf[visitor]); i++) {
                var more = pairs(slotOf);
                more.add(pair(visitor, i));
                blocking += chosen(more).contains(pair(visitor, i)) ? 1 : 0;
            }
        }
        return blocking;
    }

    /** The place of a slot in a visitor's ranking; being without one comes last. */
    int rank(int visitor, int slot) {
        var choices = given.choices()[visitor];
        int rank = 0;
        while (rank < choices.length && choices[rank] != slot) {
            rank++;
        }
        return rank;
    }

    private List<Pair> pairs(int[] slotOf) {
        var pairs = new ArrayList<Pair>();
        for (int visitor = 0; visitor < slotOf.length; visitor++) {
            if (slotOf[visitor] >= 0) {
                pairs.add(pair(visitor, rank(visitor, slotOf[visitor])));
            }
        }
        return pairs;
    }

    private Pair pair(int visitor, int choice) {
        return new Pair(
                visitor, given.choices()[visitor][choice], given.scores()[visitor][choice], given.lottery()[visitor]);
    }

    private List<Pair> chosen(List<Pair> offered) {
        var byMerit = offered.stream()
                .sorted(Comparator.comparingInt(Pair::score).reversed().thenComparingInt(Pair::place))
                .toList();
        var chosen = new ArrayList<Pair>();
        for (var pair : byMerit) {
            long there =
                    chosen.stream().filter(each -> each.slot() == pair.slot()).count();
            boolean reserveLeft = there < given.seats().reserved()[pair.slot()];
            if (given.priority()[pair.visitor()] && reserveLeft && fits(chosen, pair)) {
                chosen.add(pair);
            }
        }
        for (var pair : byMerit) {
            if (!chosen.contains(pair) && fits(chosen, pair)) {
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private boolean fits(List<Pair> chosen, Pair more) {
        var seats = given.seats();
        int slot = more.slot();
        long here = chosen.stream().filter(each -> each.slot() == slot).count();
        long host = chosen.stream()
                .filter(each -> seats.host()[each.slot()].equals(seats.host()[slot]))
                .count();
        long country = chosen.stream()
                .filter(each -> seats.country()[each.slot()].equals(seats.country()[slot]))
                .count();
        return here < seats.capacity()[slot]
                && below(host, given.caps().perHost())
                && below(country, given.caps().perCountry())
                && below(chosen.size(), given.caps().inAll());
    }

    private static boolean below(long count, Integer cap) {
        return cap == null || count < cap;
    }
}

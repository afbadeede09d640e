package se.wikimedia.hub.matching;

import static se.wikimedia.hub.matching.Market.NONE;

import java.util.Arrays;

/** Why an admissible visitor was refused by a slot that they would rather have had. */
final class LostPlaces {

    private final Market market;
    private final int[] placed;
    private final long[] worst;

    LostPlaces(Market market, int[] slotOf) {
        this.market = market;
        this.placed = new int[market.slots()];
        this.worst = new long[market.slots()];
        Arrays.fill(worst, Long.MAX_VALUE);
        for (int visitor = 0; visitor < slotOf.length; visitor++) {
            var choices = market.choices(visitor);
            for (int i = 0; i < choices.length; i++) {
                if (slotOf[visitor] != NONE && choices[i] == slotOf[visitor]) {
                    placed[choices[i]]++;
                    worst[choices[i]] = Math.min(worst[choices[i]], market.merit(visitor, i));
                }
            }
        }
    }

    /** A cap while the slot itself has room, a reserved place, a higher score, or the lottery among equals. */
    Obstacle of(int visitor, int choice) {
        int slot = market.choices(visitor)[choice];
        long merit = market.merit(visitor, choice);
        if (placed[slot] < market.limit(slot)) {
            return new Obstacle("cap");
        }
        if (merit > worst[slot]) {
            return new Obstacle("reserved");
        }
        return new Obstacle(Market.score(merit) == Market.score(worst[slot]) ? "lottery" : "score");
    }
}

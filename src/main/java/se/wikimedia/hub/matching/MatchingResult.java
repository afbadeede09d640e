package se.wikimedia.hub.matching;

import java.util.List;

/**
 * Who goes where, and who doesn't and why.
 *
 * @param placements at most one for each visitor
 * @param refusals the slots that a visitor would rather have had, and all those where they could not go at all
 */
public record MatchingResult(List<Placing> placements, List<Refusal> refusals, Verification verification) {

    /** A visitor in a slot. */
    public record Placing(String visitor, long slot) {}

    /** A visitor not in a slot; at least one obstacle. */
    public record Refusal(String visitor, long slot, List<Obstacle> obstacles) {}
}

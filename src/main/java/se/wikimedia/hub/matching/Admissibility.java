package se.wikimedia.hub.matching;

import java.util.ArrayList;
import java.util.List;

/** Whether a visitor could go to a slot at all. */
public final class Admissibility {

    private static final List<Rule> RULES = List.of(Rule.values());

    private Admissibility() {}

    /** Everything that stands between the two, in the order in which it is told; none where they are admissible. */
    public static List<Obstacle> obstacles(Terms terms, Applicant visitor, Offer slot) {
        var obstacles = new ArrayList<Obstacle>();
        for (var rule : RULES) {
            rule.obstacle(terms, visitor, slot).ifPresent(obstacles::add);
        }
        return obstacles;
    }
}

package se.wikimedia.hub.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a quarter has room for. A share of its working days is kept for what emerging and underserved communities want
 * most; what they leave of it is anybody's. Whoever comes in the ranking first is taken first, and whoever doesn't fit
 * any more is passed over.
 *
 * @param days working days that a quarter has
 * @param reserve the share that is kept, 0 to 1
 */
public record Quarter(double days, double reserve) {

    private static final Set<String> FIRST = Set.of("emerging", "underserved");

    /** What is to be made. */
    public record Work(long id, double days, List<Need> needs) {

        public Work {
            needs = List.copyOf(needs);
        }

        /** Whether more than half of those who need it come from emerging and underserved communities. */
        boolean mostlyForThoseFirst() {
            long first =
                    needs.stream().filter(need -> FIRST.contains(need.tier())).count();
            return 2 * first > needs.size();
        }
    }

    /** Out of which part of the quarter something is made. */
    public enum Room {
        RESERVED,
        OPEN
    }

    /**
     * @param ranked the most wanted first
     * @return by id; what has to wait is missing
     */
    public Map<Long, Room> plan(List<Work> ranked) {
        var planned = new HashMap<Long, Room>();
        double kept = 0;
        for (var work : ranked) {
            if (work.mostlyForThoseFirst() && kept + work.days() <= reserve * days) {
                kept += work.days();
                planned.put(work.id(), Room.RESERVED);
            }
        }
        double taken = kept;
        for (var work : ranked) {
            if (!planned.containsKey(work.id()) && taken + work.days() <= days) {
                taken += work.days();
                planned.put(work.id(), Room.OPEN);
            }
        }
        return Map.copyOf(planned);
    }
}

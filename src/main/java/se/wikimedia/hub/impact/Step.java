package se.wikimedia.hub.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How far somebody came with a tour. Whoever is on a step has been on all before. */
enum Step {
    APPLIED(0),
    /** At least one of the wished slots was open to them. */
    ADMISSIBLE(1),
    PLACED(8),
    /** Checked in. */
    TRAVELLED(4),
    REPORTED(2);

    /** How much it says beside others; the more it says, the later it is left out. */
    private final int weight;

    Step(int weight) {
        this.weight = weight;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Step> all() {
        return List.of(values());
    }

    /** Every choice of these steps that has the first of all in it: those with most steps first. */
    static List<List<Step>> choices(Collection<Step> among) {
        var choices = new ArrayList<List<Step>>();
        if (among.contains(APPLIED)) {
            choices.add(List.of(APPLIED));
        }
        for (var step : values()) {
            if (step != APPLIED && among.contains(step)) {
                List.copyOf(choices).forEach(choice -> choices.add(with(choice, step)));
            }
        }
        choices.sort(Comparator.<List<Step>>comparingInt(List::size)
                .thenComparingInt(
                        steps -> steps.stream().mapToInt(step -> step.weight).sum())
                .reversed());
        return choices;
    }

    private static List<Step> with(List<Step> choice, Step next) {
        return Stream.concat(choice.stream(), Stream.of(next)).toList();
    }
}

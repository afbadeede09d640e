package se.wikimedia.hub.likeness;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares descriptions by the forms that they share: the cosine of their vectors, a form weighing ln(1 + N/n) where n
 * of N descriptions have it and nothing otherwise (Salton and Buckley, Term-weighting approaches in automatic text
 * retrieval, 1988). Shared topics add to it, a quarter where all topics of one are topics of the other. What has less
 * than 0.15 is not alike.
 */
public final class Likenesses {

    private static final double ENOUGH = 0.15;
    private static final double BY_TOPICS = 0.25;
    private static final int MOST_WORDS = 5;

    private final List<Described> others;
    private final Map<String, Integer> holders = new HashMap<>();

    /** Among {@code others} alone likenesses are found, and by them a form's weight is told. */
    public Likenesses(Collection<Described> others) {
        this.others = List.copyOf(others);
        others.forEach(each -> each.forms().keySet().forEach(form -> holders.merge(form, 1, Integer::sum)));
    }

    /** At most so many, the most alike first, then by id; never itself. */
    public List<Likeness> to(Described one, int most) {
        return others.stream()
                .filter(other -> other.id() != one.id())
                .map(other -> compare(one, other))
                .filter(likeness -> likeness.share() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Likeness::share).reversed().thenComparing(Likeness::id))
                .limit(most)
                .toList();
    }

    Likeness compare(Described one, Described other) {
        var shared = shared(one.forms().keySet(), other.forms().keySet()).toList();
        var topics = shared(one.topics(), other.topics()).sorted().toList();
        double cosine = shared.isEmpty() ? 0 : squares(shared.stream()) / (length(one) * length(other));
        int fewest = Math.min(one.topics().size(), other.topics().size());
        double byTopics = fewest == 0 ? 0 : BY_TOPICS * topics.size() / fewest;
        return new Likeness(other.id(), Math.min(1, cosine + byTopics), telling(one, shared), topics);
    }

    private static Stream<String> shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains);
    }

    private double length(Described one) {
        return Math.sqrt(squares(one.forms().keySet().stream()));
    }

    private double squares(Stream<String> forms) {
        return forms.mapToDouble(this::weight).map(weight -> weight * weight).sum();
    }

    private double weight(String form) {
        return Math.log(1 + (double) others.size() / holders.getOrDefault(form, 1));
    }

    private List<String> telling(Described one, List<String> shared) {
        return shared.stream()
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(Comparator.naturalOrder()))
                .map(form -> one.forms().getOrDefault(form, form))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}

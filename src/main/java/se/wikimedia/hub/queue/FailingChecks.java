package se.wikimedia.hub.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.checks.Checks;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.translation.Groups;
import se.wikimedia.hub.translation.Groups.Group;

/** Which texts fail a check, found out once for each state of a group. */
@ApplicationScoped
class FailingChecks {

    private final Cache<Key, Failing> known =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private record Key(String group, String language) {}

    private record Failing(UnitTexts texts, Set<String> units) {}

    /** The keys of the units whose present text fails one. */
    Set<String> of(Group group, String language) {
        return known.asMap()
                .compute(
                        new Key(group.id(), language),
                        (key, before) -> before != null && before.texts() == group.texts()
                                ? before
                                : new Failing(group.texts(), failing(group, language)))
                .units();
    }

    private static Set<String> failing(Group group, String language) {
        return group.units().stream()
                .filter(unit -> group.texts()
                        .translation(unit.key(), language)
                        .filter(text -> !Checks.remarks(
                                        Pair.of(language, Groups.form(unit), text.source(), text.text()))
                                .isEmpty())
                        .isPresent())
                .map(unit -> unit.key())
                .collect(Collectors.toSet());
    }
}

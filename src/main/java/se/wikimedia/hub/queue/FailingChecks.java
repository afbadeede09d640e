package se.wikimedia.hub.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.checks.Checks;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.glossary.CurrentGlossary;
import se.wikimedia.hub.terms.Glossary;
import se.wikimedia.hub.translation.Groups;
import se.wikimedia.hub.translation.Groups.Group;

/** Which texts fail a check, found out once for each state of a group and glossary. */
@ApplicationScoped
class FailingChecks {

    private final Cache<Key, Failing> known =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private record Key(String group, String language) {}

    private record Failing(UnitTexts texts, Glossary glossary, Set<String> units) {}

    @Inject
    CurrentGlossary glossaries;

    /** The keys of the units whose present text fails one. */
    Set<String> of(Group group, String language) {
        var glossary = glossaries.of(language);
        return known.asMap()
                .compute(
                        new Key(group.id(), language),
                        (key, before) ->
                                before != null && before.texts() == group.texts() && before.glossary() == glossary
                                        ? before
                                        : new Failing(group.texts(), glossary, failing(group, language, glossary)))
                .units();
    }

    private static Set<String> failing(Group group, String language, Glossary glossary) {
        return group.units().stream()
                .filter(unit -> group.texts()
                        .translation(unit.key(), language)
                        .filter(text -> !Checks.remarks(Pair.of(language, Groups.form(unit), text.source(), text.text())
                                        .by(glossary))
                                .isEmpty())
                        .isPresent())
                .map(unit -> unit.key())
                .collect(Collectors.toSet());
    }
}

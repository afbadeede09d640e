package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.SourceUnit;

/** Keeps what the texts of units mean, so that a translation stays current through a minor edit. */
@ApplicationScoped
public class Meanings {

    @Inject
    ContentRepository repository;

    /** Within the transaction that takes the manuscript in. */
    void record(Manuscript manuscript, Optional<Manuscript> before) {
        var module = manuscript.module().id();
        var minor = before.map(old -> named(old, manuscript)).orElse(Set.of());
        record(module, before.map(Manuscript::units).orElse(List.of()), manuscript.units(), minor);
    }

    /** What the units of a group that isn't a module say from now on; returns all that they have ever meant. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public SourceMeanings record(String group, List<SourceUnit> units) {
        record(group, List.of(), units, Set.of());
        return of(group);
    }

    private void record(String group, List<SourceUnit> before, List<SourceUnit> after, Set<String> minor) {
        var rows = repository.meanings(group);
        var known = new HashMap<List<String>, UnitMeaning>();
        rows.forEach(row -> known.put(List.of(row.unitKey(), row.text()), row));
        of(group, rows).edited(before, after, minor).forEach(meant -> Optional.ofNullable(
                        known.get(List.of(meant.key(), meant.text())))
                .ifPresentOrElse(
                        row -> row.joins(meant.meaning()), () -> repository.add(new UnitMeaning(group, meant))));
    }

    /** Within a transaction. */
    SourceMeanings of(String module) {
        return of(module, repository.meanings(module));
    }

    private static SourceMeanings of(String module, List<UnitMeaning> rows) {
        return byModule(rows).getOrDefault(module, SourceMeanings.NONE);
    }

    /** By the modules' ids; where nothing was ever edited, nothing is kept in mind. */
    Map<String, SourceMeanings> byModule() {
        return byModule(repository.meaningsOfEdited());
    }

    private static Map<String, SourceMeanings> byModule(List<UnitMeaning> rows) {
        var byModule = new HashMap<String, SourceMeanings>();
        rows.forEach(row -> byModule.computeIfAbsent(row.moduleId(), module -> new SourceMeanings(new HashMap<>()))
                .byUnit()
                .computeIfAbsent(row.unitKey(), unit -> new HashMap<>())
                .put(row.text(), row.meaning()));
        return byModule;
    }

    /** The units that a lesson names once more often than before. */
    private static Set<String> named(Manuscript before, Manuscript after) {
        var old = new HashMap<String, LessonSource>();
        before.lessons().forEach(lesson -> old.put(lesson.id(), lesson));
        var keys = new HashSet<String>();
        for (var lesson : after.lessons()) {
            var known = old.get(lesson.id());
            for (var unit : lesson.minor()) {
                if (known != null && times(lesson, unit) > times(known, unit)) {
                    keys.add(lesson.id() + ":T:" + unit);
                }
            }
        }
        return keys;
    }

    private static int times(LessonSource lesson, int unit) {
        return Collections.frequency(lesson.minor(), unit);
    }
}

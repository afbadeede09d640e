package se.wikimedia.hub.coverage;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authorship.FirstTexts;
import se.wikimedia.hub.authorship.FirstTexts.Unit;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.queue.GroupFigures;
import se.wikimedia.hub.queue.TranslationQueue;
import se.wikimedia.hub.shared.problem.Problem;

/** How far languages are: now, from what is before readers; over time, from the history of texts and reviews. */
@Service
public class CoverageFigures {

    @Inject
    TranslationQueue queue;

    @Inject
    FirstTexts firsts;

    @Inject
    Library library;

    @Inject
    Progress progress;

    @Inject
    Clock clock;

    /** Every language that anything has been translated into, by tag. */
    @AllowedToAll
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Share> languages() {
        return queue.languages().stream()
                .map(language -> share(language, queue.total(language), learners(language, allModules())))
                .toList();
    }

    /** @throws Problem not found: no language */
    @AllowedToAll
    @Transactional(Transactional.TxType.SUPPORTS)
    public LanguageFigures of(String language) {
        var groups = queue.figures(language);
        var total = queue.total(language);
        return new LanguageFigures(
                language,
                share(language, total, learners(language, allModules())),
                groups.stream()
                        .map(group -> share(group.group(), group, learners(language, module(group.group()))))
                        .toList(),
                paths(language, groups),
                past(language, groups));
    }

    private List<Share> paths(String language, List<GroupFigures> groups) {
        var byId = groups.stream().collect(Collectors.toMap(GroupFigures::group, each -> each));
        return library.catalogue().paths().stream()
                .map(path -> sum(
                        path.key(),
                        path.modules().stream()
                                .filter(byId::containsKey)
                                .map(byId::get)
                                .toList(),
                        learners(language, path.modules())))
                .filter(path -> path.units() > 0)
                .toList();
    }

    private static Share sum(String key, List<GroupFigures> groups, @Nullable Long learners) {
        return new Share(
                key,
                groups.stream().mapToInt(GroupFigures::units).sum(),
                groups.stream().mapToInt(GroupFigures::translated).sum(),
                groups.stream().mapToInt(GroupFigures::reviewed).sum(),
                groups.stream().mapToInt(GroupFigures::outdated).sum(),
                learners);
    }

    private static Share share(String key, GroupFigures figures, @Nullable Long learners) {
        return sum(key, List.of(figures), learners);
    }

    private List<String> allModules() {
        return library.modules().stream().map(LearningModule::id).toList();
    }

    private List<String> module(String group) {
        return library.find(group).map(LearningModule::id).stream().toList();
    }

    private @Nullable Long learners(String language, Collection<String> modules) {
        var learners = progress.learners(language, modules);
        return learners.isPresent() ? learners.getAsLong() : null;
    }

    private List<Point> past(String language, List<GroupFigures> groups) {
        var units = units(groups);
        var translated = momentsOf(firsts.translated(language), units);
        if (translated.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var first =
                LocalDate.ofInstant(translated.stream().min(Instant::compareTo).orElseThrow(), ZoneOffset.UTC);
        var days = PastDays.between(first, today);
        int[] translatedBy = PastDays.countsBy(days, translated);
        int[] reviewedBy = PastDays.countsBy(days, momentsOf(firsts.reviewed(language), units));
        var points = new ArrayList<Point>();
        for (int i = 0; i < days.size(); i++) {
            points.add(new Point(days.get(i), units.size(), translatedBy[i], reviewedBy[i]));
        }
        return points;
    }

    private Set<Unit> units(List<GroupFigures> groups) {
        var units = new HashSet<Unit>();
        groups.forEach(
                group -> library.units(group.group()).forEach(unit -> units.add(new Unit(group.group(), unit.key()))));
        return units;
    }

    private static List<Instant> momentsOf(Map<Unit, Instant> all, Set<Unit> units) {
        return all.entrySet().stream()
                .filter(each -> units.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}

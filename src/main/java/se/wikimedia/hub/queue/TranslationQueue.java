package se.wikimedia.hub.queue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.revision.DiffRun;
import se.wikimedia.hub.revision.WordDiff;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.translation.CurrentTexts;
import se.wikimedia.hub.translation.Groups;
import se.wikimedia.hub.translation.Groups.Group;
import se.wikimedia.hub.translation.Place;

/** What is to be done in a language, and how far it is. Everybody may see it; what is one's own, only oneself. */
@Service
public class TranslationQueue {

    private static final Set<UnitState> WAITING = Set.of(UnitState.MISSING, UnitState.SUGGESTED, UnitState.OUTDATED);

    /** What a reviewer can decide on, beside open suggestions. */
    private static final Set<UnitState> REVIEWABLE = Set.of(UnitState.SUGGESTED, UnitState.TRANSLATED);

    @Inject
    Groups groups;

    @Inject
    Library library;

    @Inject
    WhoWaits whoWaits;

    @Inject
    FailingChecks failing;

    @Inject
    CurrentTexts texts;

    @Inject
    CurrentPerson me;

    /** In the order of the paths, the catalogue first; groups written in this language are left out. */
    @AllowedToAll
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<GroupFigures> figures(String language) {
        check(language);
        return in(language).map(group -> figures(group, language)).toList();
    }

    /** All groups together. */
    @AllowedToAll
    @Transactional(Transactional.TxType.SUPPORTS)
    public GroupFigures total(String language) {
        return figures(language).stream().reduce(new GroupFigures("", 0, 0, 0, 0, 0, 0), GroupFigures::plus);
    }

    /** Every language that anything has been translated into, BCP 47. */
    @AllowedToAll
    @Transactional(Transactional.TxType.SUPPORTS)
    public SortedSet<String> languages() {
        return groups.all().stream()
                .flatMap(group -> group.texts().coverage().keySet().stream()
                        .filter(language -> !language.equals(group.texts().sourceLanguage())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Those first for whom most wait, see {@link Stakes}.
     *
     * @param after the id of the last row that the caller has, which may be done by now; empty at the beginning
     * @throws Problem not found, for a language, group or state that isn't
     */
    @AllowedToAll
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<QueueRow> list(String language, QueueFilter filter, String after, int limit) {
        check(language);
        var all = all(language, filter);
        var last = all.stream().filter(row -> row.id().equals(after)).findFirst();
        return all.stream()
                .filter(wanted(language, filter))
                .filter(row -> last.isEmpty() || Waiting.ORDER.compare(row, last.get()) > 0)
                .sorted(Waiting.ORDER)
                .limit(limit)
                .map(row -> row.in(language))
                .toList();
    }

    private List<Waiting> all(String language, QueueFilter filter) {
        var waiting = whoWaits.in(language);
        var chosen = filter.group().isEmpty() ? in(language) : Stream.of(groups.get(filter.group()));
        var rows = new ArrayList<Waiting>();
        chosen.filter(group -> isFor(group, filter.audience())).forEach(group -> {
            var topics = whoWaits.topics(group);
            for (var unit : group.units()) {
                rows.add(new Waiting(group, unit, waiting.stakes(group, topics, unit.key(), rows.size())));
            }
        });
        return rows;
    }

    private boolean isFor(Group group, String audience) {
        return audience.isEmpty()
                || library.find(group.id())
                        .filter(module -> module.audiences().contains(audience))
                        .isPresent();
    }

    private Predicate<Waiting> wanted(String language, QueueFilter filter) {
        return switch (filter.state()) {
            case "" -> row -> WAITING.contains(row.state(language));
            case QueueFilter.NEEDS_REVIEW -> {
                var suggested = texts.placesWithSuggestions(language);
                yield row -> REVIEWABLE.contains(row.state(language)) || suggested.contains(row.place(language));
            }
            case QueueFilter.CHECKS_FAILING ->
                row -> failing.of(row.group(), language).contains(row.unit().key());
            case QueueFilter.MINE -> {
                var mine = me.signedIn() ? texts.placesOf(me.id(), language) : Set.<Place>of();
                yield row -> mine.contains(row.place(language));
            }
            default -> {
                var state = state(filter.state());
                yield row -> row.state(language) == state;
            }
        };
    }

    /** Groups that aren't written in this language. */
    private Stream<Group> in(String language) {
        return groups.all().stream()
                .filter(group -> !group.texts().sourceLanguage().equals(language));
    }

    private static UnitState state(String key) {
        return Stream.of(UnitState.values())
                .filter(each -> each != UnitState.SOURCE && each.key().equals(key))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static void check(String language) {
        if (Languages.standard().canonical(language).filter(language::equals).isEmpty()) {
            throw Problem.notFound();
        }
    }

    private static GroupFigures figures(Group group, String language) {
        Map<UnitState, Long> counts = group.units().stream()
                .collect(Collectors.groupingBy(
                        unit -> group.texts().state(unit.key(), language), Collectors.counting()));
        return new GroupFigures(
                group.id(),
                group.units().size(),
                count(counts, UnitState.MISSING),
                count(counts, UnitState.SUGGESTED),
                count(counts, UnitState.TRANSLATED),
                count(counts, UnitState.REVIEWED),
                count(counts, UnitState.OUTDATED));
    }

    private static int count(Map<UnitState, Long> counts, UnitState state) {
        return counts.getOrDefault(state, 0L).intValue();
    }

    private record Waiting(Group group, SourceUnit unit, Stakes stakes) {

        private static final Comparator<Waiting> ORDER = Comparator.comparing(Waiting::stakes, Stakes.WEIGHTIEST_FIRST);

        String id() {
            return group.id() + "/" + unit.key();
        }

        Place place(String language) {
            return new Place(language, group.id(), unit.key());
        }

        UnitState state(String language) {
            return group.texts().state(unit.key(), language);
        }

        QueueRow in(String language) {
            var translation = group.texts().translation(unit.key(), language).orElse(null);
            var state = state(language);
            var reasons = reasons(state);
            return new QueueRow(
                    id(),
                    group.id(),
                    unit.key(),
                    unit.kind().name().toLowerCase(Locale.ROOT),
                    state.key(),
                    unit.text(),
                    group.texts().sourceLanguage(),
                    translation == null ? null : translation.text(),
                    reasons.get(0),
                    reasons,
                    state == UnitState.OUTDATED ? changedWords(translation) : 0,
                    stakes.told(),
                    group.path().orElse(null));
        }

        private List<String> reasons(UnitState state) {
            var reasons = new ArrayList<>(stakes.reasons());
            if (state == UnitState.OUTDATED || state == UnitState.SUGGESTED) {
                reasons.add(state.key());
            }
            return reasons.isEmpty() ? List.of("order") : List.copyOf(reasons);
        }

        private int changedWords(@Nullable Translation translation) {
            if (translation == null) {
                return 0;
            }
            return WordDiff.of(translation.source(), unit.text(), group.texts().sourceLanguage()).stream()
                    .filter(run -> run.kind() != DiffRun.Kind.SAME)
                    .mapToInt(run -> words(run.text()))
                    .sum();
        }

        private static int words(String text) {
            var words = BreakIterator.getWordInstance(Locale.ROOT);
            words.setText(text);
            int count = 0;
            for (int start = words.first(), end = words.next();
                    end != BreakIterator.DONE;
                    start = end, end = words.next()) {
                count += Character.isLetterOrDigit(text.codePointAt(start)) ? 1 : 0;
            }
            return count;
        }
    }
}

package se.wikimedia.hub.translation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.revision.DiffRun;
import se.wikimedia.hub.revision.WordDiff;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.translation.Groups.Group;

/** What is to be done in a language, and how far it is. Everybody may see it. */
@Service
public class TranslationQueue {

    private static final Set<UnitState> WAITING = Set.of(UnitState.MISSING, UnitState.SUGGESTED, UnitState.OUTDATED);

    @Inject
    Groups groups;

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
     * Modules of the paths come first, in the order in which the paths lead through them, then the others; in each the
     * units come in reading order.
     *
     * @param group empty: all
     * @param state empty: missing, suggested and outdated
     * @param after the id of the last row that the caller has; empty at the beginning
     * @throws Problem not found, for a language or group that isn't
     */
    @AllowedToAll
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<QueueRow> list(String language, String group, String state, String after, int limit) {
        check(language);
        var wanted = state.isEmpty() ? WAITING : Set.of(state(state));
        var chosen = group.isEmpty() ? in(language) : Stream.of(groups.get(group));
        var rows = chosen.flatMap(each -> each.units().stream()
                .filter(unit -> wanted.contains(each.texts().state(unit.key(), language)))
                .map(unit -> new Waiting(each, unit)));
        var rest = after.isEmpty()
                ? rows
                : rows.dropWhile(row -> !row.id().equals(after)).skip(1);
        return rest.limit(limit).map(row -> row.in(language)).toList();
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

    private record Waiting(Group group, SourceUnit unit) {

        String id() {
            return group.id() + "/" + unit.key();
        }

        QueueRow in(String language) {
            var translation = group.texts().translation(unit.key(), language).orElse(null);
            var state = group.texts().state(unit.key(), language);
            return new QueueRow(
                    id(),
                    group.id(),
                    unit.key(),
                    unit.kind().name().toLowerCase(Locale.ROOT),
                    state.key(),
                    unit.text(),
                    group.texts().sourceLanguage(),
                    translation == null ? null : translation.text(),
                    reason(state),
                    state == UnitState.OUTDATED ? changedWords(translation) : 0,
                    group.path().orElse(null));
        }

        private String reason(UnitState state) {
            return switch (state) {
                case OUTDATED, SUGGESTED -> state.key();
                default -> group.path().isPresent() ? "path" : "order";
            };
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

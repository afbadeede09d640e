package se.wikimedia.hub.translation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.checks.Checks;
import se.wikimedia.hub.checks.Remark;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.glossary.CurrentGlossary;
import se.wikimedia.hub.machine.MachineTexts;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.revision.WordMerge;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.translation.Saved.Outcome;

/**
 * Units and what is written for them. Whoever is signed in may suggest; a translator's text counts at once, unless a
 * blocking check fails. Nothing that was sent is ever lost, whatever the outcome.
 */
@Service
public class Translations {

    private static final int LONGEST = 20_000;
    private static final int MOST_TRIES = 50;

    @Inject
    Groups groups;

    @Inject
    Keeping keeping;

    @Inject
    Accounts accounts;

    @Inject
    CurrentGlossary glossary;

    @Inject
    MachineTexts machine;

    @Inject
    CurrentPerson me;

    @Inject
    Event<TextAccepted> news;

    /** @throws Problem not found, also for the language of the source */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public UnitView view(Place place) {
        check(place);
        return view(place, keeping.history(place));
    }

    /** Whether what this person writes in this language counts at once. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean counts(String language) {
        return Stream.of(Role.TRANSLATOR, Role.REVIEWER, Role.LEAD).anyMatch(role -> me.has(role, language));
    }

    /** What the checks would say of a text. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<RemarkRow> remarks(Place place, String text) {
        check(place);
        return remarks(place, groups.get(place.group()).texts().source(place.unit()), tidy(text)).stream()
                .map(RemarkRow::of)
                .toList();
    }

    /**
     * Keeps a text. When this returns, it is in the history for good; sent again from the same version, such as after
     * a lost answer, it is there once. What a machine made is a suggestion until a person has changed or accepted it.
     *
     * @param version the step of the text that its author had before them; null: whatever is there now
     * @throws Problem not found; invalid, without a text or with a source that the unit never had
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Saved save(Place place, Submission submission, @Nullable Integer version) {
        return save(place, submission, version, counts(place.language()));
    }

    /** Keeps a text as a suggestion, whoever sends it. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Saved suggest(Place place, Submission submission) {
        return save(place, submission, null, false);
    }

    private Saved save(Place place, Submission submission, @Nullable Integer version, boolean counts) {
        check(place);
        var text = tidy(Objects.requireNonNullElse(submission.text(), ""));
        if (text.isBlank() || text.length() > LONGEST) {
            throw Problem.invalid(List.of(new FieldProblem("text", "translation.text.unusable")));
        }
        var history = keeping.history(place);
        var source = source(place, history, submission.baseSourceHash());
        var remarks = remarks(place, source, text);
        boolean byMachine = !Boolean.TRUE.equals(submission.accepted()) && machine.said(place.language(), source, text);
        boolean mayCount = counts && !byMachine && remarks.stream().noneMatch(Remark::isBlocking);
        var result = mayCount
                ? accept(place, history, text, source, version)
                : suggest(
                        place,
                        history,
                        new Written(
                                text,
                                source,
                                me.id(),
                                history.current().map(UnitText::id).orElse(null),
                                byMachine));
        news.fire(new TextAccepted(place));
        var after = keeping.history(place);
        return new Saved(
                result.outcome(),
                result.text().id(),
                remarks.stream().map(RemarkRow::of).toList(),
                view(place, after),
                result.outcome() == Outcome.LOST ? merged(after, text, version).orElse(null) : null);
    }

    /** What both have written, each from the text that both had before them. */
    private static Optional<String> merged(History history, String mine, @Nullable Integer version) {
        var base = Optional.ofNullable(version).flatMap(history::atStep).map(UnitText::text);
        var theirs = history.current().map(UnitText::text);
        return base.flatMap(before -> theirs.flatMap(now -> WordMerge.of(before, mine, now)));
    }

    private record Result(Outcome outcome, UnitText text) {}

    private Result suggest(Place place, History history, Written written) {
        return new Result(Outcome.SUGGESTED, keep(place, history, written));
    }

    private UnitText keep(Place place, History history, Written written) {
        return history.suggestedAs(written).orElseGet(() -> DeadlockRetry.run(() -> keeping.suggest(place, written)));
    }

    private Written written(String text, String source, Optional<UnitText> before) {
        return new Written(text, source, me.id(), before.map(UnitText::id).orElse(null));
    }

    private Result accept(Place place, History history, String text, String source, @Nullable Integer version) {
        int from = version == null ? history.step() : version;
        if (from < 0 || from > history.step()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        var written = written(text, source, history.atStep(from));
        var sentBefore = history.atStep(from + 1).filter(written::isIn);
        if (version != null && sentBefore.isPresent()) {
            return new Result(Outcome.ACCEPTED, sentBefore.get());
        }
        if (version != null && from < history.step()) {
            return new Result(Outcome.LOST, keep(place, history, written));
        }
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            int step = version == null ? history.step() + 1 + tried : from + 1;
            try {
                return new Result(Outcome.ACCEPTED, DeadlockRetry.run(() -> keeping.accept(place, written, step)));
            } catch (RuntimeException e) {
                if (!Refused.DUPLICATE.isBehind(e)) {
                    throw e;
                }
            }
            if (version != null) {
                break;
            }
        }
        return new Result(Outcome.LOST, keep(place, history, written));
    }

    private String source(Place place, History history, @Nullable String hash) {
        var today = groups.get(place.group()).texts().source(place.unit());
        if (hash == null || hash.isBlank() || hash.equals(hash(today))) {
            return today;
        }
        return Stream.concat(
                        groups.get(place.group()).texts().everySource(place.unit()).stream(),
                        history.sources().stream())
                .filter(source -> hash.equals(hash(source)))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid(List.of(new FieldProblem("baseSourceHash", "translation.source.unknown"))));
    }

    private List<Remark> remarks(Place place, String source, String text) {
        var unit = groups.get(place.group()).unit(place.unit());
        return Checks.remarks(
                Pair.of(place.language(), Groups.form(unit), source, text).by(glossary.of(place.language())));
    }

    /** Line ends as in files; a block's own begins and ends without empty lines. */
    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private void check(Place place) {
        var group = groups.get(place.group());
        boolean known = Languages.standard()
                .canonical(place.language())
                .filter(place.language()::equals)
                .isPresent();
        if (!known || place.language().equals(group.texts().sourceLanguage())) {
            throw Problem.notFound();
        }
        group.unit(place.unit());
    }

    private UnitView view(Place place, History history) {
        var group = groups.get(place.group());
        var unit = group.unit(place.unit());
        var current = history.current();
        var suggestions = history.suggestions();
        var returned = history.returnedTo(me.id());
        var names = names(
                history,
                Stream.of(current.stream(), suggestions.stream(), returned.stream())
                        .flatMap(texts -> texts)
                        .toList());
        return new UnitView(
                place.language(),
                place.group(),
                place.unit(),
                unit.kind().name().toLowerCase(java.util.Locale.ROOT),
                group.texts()
                        .state(place.unit(), place.language(), history.translation())
                        .key(),
                group.texts().sourceLanguage(),
                unit.text(),
                hash(unit.text()),
                groups.documentation(place).orElse(null),
                history.step(),
                current.map(text -> row(text, history, names)).orElse(null),
                current.map(UnitText::source)
                        .filter(source -> !source.equals(unit.text()))
                        .orElse(null),
                suggestions.stream().map(text -> row(text, history, names)).toList(),
                returned.stream().map(text -> row(text, history, names)).toList(),
                current.stream()
                        .flatMap(text -> remarks(place, text.source(), text.text()).stream())
                        .map(RemarkRow::of)
                        .toList());
    }

    private Map<Long, String> names(History history, List<UnitText> texts) {
        Set<Long> people = texts.stream()
                .flatMap(text -> Stream.concat(
                        text.author().stream(), history.review(text).flatMap(UnitReview::reviewer).stream()))
                .collect(Collectors.toSet());
        return accounts.displayNames(people);
    }

    private TextRow row(UnitText text, History history, Map<Long, String> names) {
        var review = history.review(text);
        return new TextRow(
                text.id(),
                text.text(),
                text.step(),
                text.author().map(names::get).orElse(null),
                text.isBy(me.id()),
                text.isMachines(),
                text.createdAt(),
                history.isReviewed(text),
                review.flatMap(UnitReview::reviewer).map(names::get).orElse(null),
                review.map(UnitReview::comment)
                        .filter(comment -> !comment.isBlank())
                        .orElse(null));
    }

    private static String hash(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}

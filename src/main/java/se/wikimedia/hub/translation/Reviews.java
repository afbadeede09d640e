package se.wikimedia.hub.translation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.checks.Checks;
import se.wikimedia.hub.checks.Remark;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** What reviewers say of others' texts. A suggestion that is approved becomes the current text. */
@Service
public class Reviews {

    private static final int LONGEST_COMMENT = 4_000;

    @Inject
    Translations translations;

    @Inject
    Groups groups;

    @Inject
    Keeping keeping;

    @Inject
    CurrentPerson me;

    @Inject
    Event<TextAccepted> news;

    /**
     * @param text the id of the text; null: the current one, else the newest suggestion
     * @param approved false returns it to its author
     */
    public record Verdict(
            @Nullable Long text,
            @Nullable Boolean approved,
            @Nullable String comment) {}

    /**
     * @throws Problem forbidden to who is no reviewer of the language; own-translation; checks-fail; stale, where the
     *     text has been replaced meanwhile
     */
    @Allowed({Role.REVIEWER, Role.LEAD})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public UnitView review(Place place, Verdict verdict) {
        if (!me.has(Role.REVIEWER, place.language()) && !me.has(Role.LEAD, place.language())) {
            throw Problem.forbidden();
        }
        translations.view(place);
        var history = keeping.history(place);
        var text = text(history, verdict.text());
        if (text.isBy(me.id())) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "own-translation");
        }
        var comment = Objects.requireNonNullElse(verdict.comment(), "").strip();
        if (comment.length() > LONGEST_COMMENT || verdict.approved() == null) {
            throw Problem.invalid(List.of(new FieldProblem(
                    verdict.approved() == null ? "approved" : "comment", "translation.verdict.unusable")));
        }
        if (verdict.approved()) {
            approve(place, history, text, comment);
        } else {
            say(text, false, comment);
        }
        news.fire(new TextAccepted(place));
        return translations.view(place);
    }

    private static UnitText text(History history, @Nullable Long id) {
        var found = id == null
                ? history.current().or(() -> history.suggestions().stream().reduce((older, newer) -> newer))
                : history.find(id);
        var text = found.orElseThrow(Problem::notFound);
        if (text.isAccepted() && text.step() != history.step()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        return text;
    }

    private void approve(Place place, History history, UnitText text, String comment) {
        if (text.isAccepted()) {
            say(text, true, comment);
            return;
        }
        var form = Groups.form(groups.get(place.group()).unit(place.unit()));
        var pair = Pair.of(place.language(), form, text.source(), text.text());
        if (Checks.remarks(pair).stream().anyMatch(Remark::isBlocking)) {
            throw Problem.of(Problem.Kind.CONFLICT, "checks-fail");
        }
        var written = new Written(text.text(), text.source(), text.author().orElse(null), text.id());
        try {
            say(DeadlockRetry.run(() -> keeping.accept(place, written, history.step() + 1)), true, comment);
        } catch (RuntimeException e) {
            throw Refused.DUPLICATE.isBehind(e) ? Problem.of(Problem.Kind.STALE, "stale") : e;
        }
    }

    private void say(UnitText text, boolean approved, String comment) {
        DeadlockRetry.run(() -> {
            keeping.review(text, me.id(), approved, comment);
            return true;
        });
    }
}

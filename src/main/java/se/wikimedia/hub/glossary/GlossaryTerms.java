package se.wikimedia.hub.glossary;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.terms.GlossaryFile;
import se.wikimedia.hub.terms.Term;

/** The glossary of each language: for all to read, for its lead and admins to keep. */
@Service
public class GlossaryTerms {

    private static final int LONGEST_TEXT = 20_000;

    @Inject
    GlossaryRepository entries;

    @Inject
    CurrentGlossary current;

    @Inject
    CurrentPerson me;

    /**
     * By their words.
     *
     * @param sought characters that a term or one of its translations has; empty for all
     * @param after the {@link GlossaryFile#key} of the term before the first; empty for the first
     * @throws Problem not found, for a language that isn't
     */
    @AllowedToAll
    public List<TermRow> list(String language, String sought, String after, int limit) {
        check(language);
        return entries.list(language, sought, after, limit).stream()
                .map(GlossaryEntry::row)
                .toList();
    }

    /**
     * The terms that stand in a source text, in its order.
     *
     * @throws Problem not found; invalid, for more than 20,000 characters
     */
    @AllowedToAll
    public List<Term> in(String language, String text) {
        check(language);
        if (text.length() > LONGEST_TEXT) {
            throw Problem.invalid(List.of(new FieldProblem("text", "translation.text.unusable")));
        }
        return current.of(language).in(text);
    }

    /** All terms, as comma-separated values. */
    @AllowedToAll
    public String file(String language) {
        check(language);
        return GlossaryFile.write(
                entries.all(language).stream().map(GlossaryEntry::term).toList());
    }

    /** Whether this person keeps the glossary. */
    @AllowedToAll
    public boolean isKeeper(String language) {
        return me.has(Role.LEAD, language) || me.has(Role.ADMIN);
    }

    /** @throws Problem not found; forbidden; invalid, also for a term that is there */
    @Allowed({Role.LEAD, Role.ADMIN})
    public TermRow add(String language, TermDraft draft) {
        check(language);
        requireKeeper(language);
        var term = draft.term();
        var entry = entries.hold(language, GlossaryFile.key(term.source()));
        if (!entry.isRemoved()) {
            throw known();
        }
        entry.say(term);
        entries.write();
        return entry.row();
    }

    /**
     * @param version what they have seen; null where that doesn't matter
     * @throws Problem not found; forbidden; invalid; {@code stale}: somebody has changed it since
     */
    @Allowed({Role.LEAD, Role.ADMIN})
    public TermRow change(String language, long id, TermDraft draft, @Nullable Integer version) {
        var entry = locked(language, id, version);
        entry.say(draft.term());
        try {
            entries.write();
        } catch (PersistenceException e) {
            throw Refused.DUPLICATE.isBehind(e) ? known() : e;
        }
        return entry.row();
    }

    /** @throws Problem as for a change */
    @Allowed({Role.LEAD, Role.ADMIN})
    public void remove(String language, long id, @Nullable Integer version) {
        locked(language, id, version).remove();
        entries.write();
    }

    /**
     * Brings a term back that was removed, as it was.
     *
     * @param source its words
     * @throws Problem not found, also where it never was; forbidden
     */
    @Allowed({Role.LEAD, Role.ADMIN})
    public void restore(String language, String source) {
        check(language);
        requireKeeper(language);
        var key = GlossaryFile.key(source);
        if (!entries.isKnown(language, key)) {
            throw Problem.notFound();
        }
        entries.hold(language, key).restore();
        entries.write();
    }

    /**
     * Takes a file, unless anything in it is broken; then nothing is changed. Terms that it doesn't have stay.
     *
     * @throws Problem not found; forbidden
     */
    @Allowed({Role.LEAD, Role.ADMIN})
    public GlossaryReport take(String language, byte[] bytes) {
        check(language);
        requireKeeper(language);
        var file = GlossaryFile.read(bytes);
        int added = 0;
        int changed = 0;
        if (!file.problems().isEmpty()) {
            return new GlossaryReport(0, 0, 0, file.problems());
        }
        for (var term : file.terms()) {
            var entry = entries.hold(language, GlossaryFile.key(term.source()));
            if (!entry.says(term)) {
                added += entry.isRemoved() ? 1 : 0;
                changed += entry.isRemoved() ? 0 : 1;
                entry.say(term);
            }
        }
        entries.write();
        return new GlossaryReport(added, changed, file.terms().size() - added - changed, List.of());
    }

    private GlossaryEntry locked(String language, long id, @Nullable Integer version) {
        check(language);
        requireKeeper(language);
        var entry = entries.lock(id)
                .filter(each -> each.isIn(language) && !each.isRemoved())
                .orElseThrow(Problem::notFound);
        if (version != null && version != entry.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        return entry;
    }

    private static Problem known() {
        return Problem.invalid(List.of(new FieldProblem("source", "glossary.source.known")));
    }

    private void requireKeeper(String language) {
        if (!isKeeper(language)) {
            throw Problem.forbidden();
        }
    }

    private static void check(String language) {
        if (!Languages.standard().canonical(language).equals(Optional.of(language))) {
            throw Problem.notFound();
        }
    }
}

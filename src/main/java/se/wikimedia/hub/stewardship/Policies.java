package se.wikimedia.hub.stewardship;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/** What holds in each language. Everybody may read it and who changed it when; its leads and admins change it. */
@Service
public class Policies {

    private static final int LONGEST_GUIDE = 50_000;

    @Inject
    PolicyRepository policies;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Event<PolicyChanged> changed;

    @Inject
    Clock clock;

    /** @throws Problem not found: no language */
    @AllowedToAll
    public PolicyRow get(String language) {
        return named(List.of(policies.current(known(language)))).get(0);
    }

    /** What held from each change on, the newest first. @throws Problem not found: no language */
    @AllowedToAll
    public List<PolicyRow> history(String language) {
        return named(policies.of(known(language)));
    }

    /** Whether who asks decides in this language. */
    @AllowedToAll
    public boolean leads(String language) {
        return me.has(Role.LEAD, language) || me.has(Role.ADMIN);
    }

    /**
     * Decides, from the commit on for every reader. What changes nothing is no change.
     *
     * @param version what the lead has seen; null takes any
     * @throws Problem not found; forbidden, in another language; invalid; stale: somebody has changed it since
     */
    @Allowed({Role.LEAD, Role.ADMIN})
    public PolicyRow change(String language, PolicyDraft draft, @Nullable Integer version) {
        var before = policies.current(known(language));
        if (!leads(language)) {
            throw Problem.forbidden();
        }
        if (version != null && version != before.step()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        boolean reviewedOnly = Optional.ofNullable(draft.showsUnreviewed())
                .map(shows -> !shows)
                .orElse(before.reviewedOnly());
        var guide = guide(Objects.requireNonNullElse(draft.guide(), before.guide()));
        if (reviewedOnly == before.reviewedOnly() && guide.equals(before.guide())) {
            return named(List.of(before)).get(0);
        }
        var next = before.next(reviewedOnly, guide, me.id(), clock.instant());
        add(next);
        changed.fire(new PolicyChanged(policies.reviewedOnly()));
        return next.row(me.displayName());
    }

    /** Somebody else may have taken the step since it was looked up. */
    private void add(Policy policy) {
        try {
            policies.add(policy);
        } catch (PersistenceException e) {
            throw Refused.DUPLICATE.isBehind(e) ? Problem.of(Problem.Kind.STALE, "stale") : e;
        }
    }

    private static String guide(String typed) {
        var guide = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (guide.length() > LONGEST_GUIDE) {
            throw Problem.invalid(List.of(new FieldProblem("guide", "stewardship.guide.long")));
        }
        return guide;
    }

    private static String known(String language) {
        return Languages.standard().canonical(language).filter(language::equals).orElseThrow(Problem::notFound);
    }

    private List<PolicyRow> named(List<Policy> all) {
        var people = accounts.open(
                all.stream().flatMap(each -> each.author().stream()).collect(Collectors.toSet()));
        return all.stream()
                .map(each -> each.row(each.author()
                        .flatMap(author -> Optional.ofNullable(people.get(author)))
                        .map(PublicPerson::displayName)
                        .orElse(null)))
                .toList();
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "languagePolicies",
                policies.by(asked.person()).stream().map(each -> each.row(null)).toList());
    }
}

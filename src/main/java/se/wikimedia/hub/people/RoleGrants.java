package se.wikimedia.hub.people;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/**
 * Who is what. Admins grant every role; a language lead makes translators and reviewers of the own language. Nobody
 * makes themselves a reader of problem reports, and the last admin stays one.
 */
@Service
public class RoleGrants {

    private static final Pattern SCOPE = Pattern.compile("[A-Za-z0-9._-]{0,40}");

    @Inject
    PersonRepository people;

    @Inject
    CurrentPerson current;

    @Allowed(Role.ADMIN)
    public List<PersonRow> search(String words, String after, int limit) {
        return people.search(words, after, limit).stream().map(Person::row).toList();
    }

    @Allowed(Role.ADMIN)
    public List<RoleRow> of(String username) {
        return get(username).row().roles();
    }

    @Allowed({Role.ADMIN, Role.LEAD})
    public RoleRow grant(String username, @Nullable String role, @Nullable String scope) {
        var granted = check(role, scope);
        var person = get(username);
        if (granted.role() == Role.CONDUCT && person.id() == current.id()) {
            throw Problem.forbidden();
        }
        person.grant(granted.role(), granted.scope());
        return new RoleRow(granted.role().key(), granted.scope());
    }

    @Allowed({Role.ADMIN, Role.LEAD})
    public void revoke(String username, @Nullable String role, @Nullable String scope) {
        var revoked = check(role, scope);
        var person = get(username);
        if (revoked.role() == Role.ADMIN && people.lockHolders(Role.ADMIN).equals(List.of(person))) {
            throw Problem.of(Problem.Kind.CONFLICT, "last-admin");
        }
        if (!person.revoke(revoked.role(), revoked.scope())) {
            throw Problem.notFound();
        }
    }

    /** What somebody has accepted; whoever asked them has been checked. */
    @AllowedToSystem
    public void accept(long person, Role role, String scope) {
        people.find(person).orElseThrow(Problem::notFound).grant(role, scope);
    }

    private SignedIn.Grant check(@Nullable String name, @Nullable String scope) {
        var role = Optional.ofNullable(name)
                .flatMap(Role::find)
                .filter(each -> each != Role.LEARNER)
                .orElseThrow(() -> Problem.invalid(List.of(new FieldProblem("role", "people.role.unknown"))));
        var within = scope == null ? "" : scope.strip();
        if (!fits(role, within)) {
            throw Problem.invalid(List.of(new FieldProblem("scope", "people.scope.unusable")));
        }
        boolean ownLanguage = (role == Role.TRANSLATOR || role == Role.REVIEWER)
                && !within.isEmpty()
                && current.has(Role.LEAD, within);
        if (!current.has(Role.ADMIN) && !ownLanguage) {
            throw Problem.forbidden();
        }
        return new SignedIn.Grant(role, within);
    }

    private static boolean fits(Role role, String scope) {
        if (scope.isEmpty()) {
            return true;
        }
        return role.scoped()
                && SCOPE.matcher(scope).matches()
                && (!role.ofLanguage()
                        || Languages.standard()
                                .canonical(scope)
                                .filter(scope::equals)
                                .isPresent());
    }

    private Person get(String username) {
        return people.findByUsername(Username.normal(username)).orElseThrow(Problem::notFound);
    }
}

package se.wikimedia.hub.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Who asks. In views it is {@code me}: {@code #{me.signedIn()}}, {@code #{me.has('AUTHOR')}}. Where nobody is signed
 * in, {@link #id()} and the names are refused with {@link Problem#unauthenticated()}.
 */
@Named("me")
@RequestScoped
public class CurrentPerson {

    private @Nullable SignedIn person;

    /** Called by sign-in alone, at the beginning of a request. */
    public void is(SignedIn signedIn) {
        this.person = signedIn;
    }

    public boolean signedIn() {
        return person != null;
    }

    public long id() {
        return get().id();
    }

    public String username() {
        return get().username();
    }

    public String displayName() {
        return get().displayName();
    }

    /** BCP 47, best first; none when nobody is signed in. */
    public List<String> languages() {
        return find().map(SignedIn::languages).orElse(List.of());
    }

    /** UTC when nobody is signed in. */
    public ZoneId timeZone() {
        return find().map(SignedIn::timeZone).orElse(ZoneOffset.UTC);
    }

    /** In whatever scope. */
    public boolean has(Role role) {
        return find().map(who -> role == Role.LEARNER || who.grants().stream().anyMatch(grant -> grant.role() == role))
                .orElse(false);
    }

    /** Within this scope or everywhere. */
    public boolean has(Role role, String scope) {
        return find().map(who -> who.grants().contains(new SignedIn.Grant(role, scope))
                        || who.grants().contains(new SignedIn.Grant(role, "")))
                .orElse(false);
    }

    /** Goes on only with the role within this scope or everywhere. */
    public void require(Role role, String scope) {
        get();
        if (!has(role, scope)) {
            throw Problem.forbidden();
        }
    }

    private Optional<SignedIn> find() {
        return Optional.ofNullable(person);
    }

    private SignedIn get() {
        return find().orElseThrow(Problem::unauthenticated);
    }
}

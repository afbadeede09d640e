package se.wikimedia.hub.access;

import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.problem.Problem;

/** Coming in and going out. {@code address} is the network address of who asks, for counting attempts. */
@Service
public class SignIn {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Attempts attempts;

    @Inject
    CurrentPerson current;

    /** @throws Problem where the password is wrong, or too many were */
    @AllowedToAll
    public SessionToken browser(@Nullable String username, @Nullable String password, String address) {
        return sessions.begin(recognise(username, password, address), Session.Kind.BROWSER);
    }

    /** @throws Problem where the password is wrong, or too many were */
    @AllowedToAll
    public SessionToken api(@Nullable String username, @Nullable String password, String address) {
        return sessions.begin(recognise(username, password, address), Session.Kind.API);
    }

    private long recognise(@Nullable String username, @Nullable String password, String address) {
        var name = username == null ? "" : username;
        var account = accounts.idOf(name).map(String::valueOf).orElse("nobody " + name.toLowerCase(Locale.ROOT));
        attempts.guess(account, address);
        var person = accounts.recognise(name, password == null ? "" : password)
                .orElseThrow(() -> Problem.of(Problem.Kind.UNAUTHENTICATED, "wrong-password"));
        attempts.guessedRight(account, address);
        return person;
    }

    @AllowedToAll
    public void out() {
        sessions.end();
    }

    @Allowed(Role.LEARNER)
    public void outEverywhere() {
        sessions.endAll(current.id());
    }
}

package se.wikimedia.hub.authority;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorisationTest {

    private final Authorisation authorisation = new Authorisation();

    AuthorisationTest() {
        authorisation.current = new CurrentPerson();
    }

    @SuppressWarnings("unused")
    static final class Examples {
        public void forgotten() {}

        @AllowedToAll
        public void open() {}

        @Allowed(Role.LEARNER)
        public void forLearners() {}

        @Allowed({Role.ADMIN, Role.LEAD})
        public void forSome() {}

        @AllowedToSystem
        public void ownWork() {}
    }

    private void call(String method) throws NoSuchMethodException {
        authorisation.decide(Examples.class.getMethod(method));
    }

    private void signIn(SignedIn.Grant... grants) {
        authorisation.current.is(new SignedIn(1, "name", "Name", List.of("en"), ZoneOffset.UTC, Set.of(grants)));
    }

    @Test
    void whatIsForgottenIsRefusedEvenToAnAdmin() {
        signIn(new SignedIn.Grant(Role.ADMIN, ""));

        assertThatThrownBy(() -> call("forgotten")).hasMessage("forbidden");
    }

    @Test
    void theOpenIsOpen() {
        assertThatCode(() -> call("open")).doesNotThrowAnyException();
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        assertThatThrownBy(() -> call("forLearners")).hasMessage("sign-in-needed");
    }

    @Test
    void oneOfTheRolesIsEnough() {
        signIn();
        assertThatThrownBy(() -> call("forSome")).hasMessage("forbidden");

        signIn(new SignedIn.Grant(Role.LEAD, "sv"));
        assertThatCode(() -> call("forSome")).doesNotThrowAnyException();
    }

    @Test
    void theHubItselfMayDoItsOwnWorkAndNoOther() {
        signIn(new SignedIn.Grant(Role.ADMIN, ""));
        assertThatThrownBy(() -> call("ownWork")).hasMessage("forbidden");

        SystemWork.run(() -> {
            assertThatCode(() -> call("ownWork")).doesNotThrowAnyException();
            assertThatThrownBy(() -> call("forgotten")).hasMessage("forbidden");
        });
        assertThatThrownBy(() -> call("ownWork")).hasMessage("forbidden");
    }
}

package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InterceptionType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.shared.problem.Problem;

/** What can only be seen from inside the server: the real WAR, deployed once, with this class in it. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

    @Inject
    BeanManager beans;

    @Inject
    CurrentPerson current;

    @Inject
    Notebook notebook;

    @Resource(lookup = "java:app/jdbc/hub")
    DataSource database;

    @Deployment
    static WebArchive hub() throws Exception {
        return HubInContainer.with(InContainerIT.class, Notebook.class);
    }

    @BeforeEach
    void nobodyIsSignedInYet() {
        if (current != null) {
            assertThat(current.signedIn()).isFalse();
        }
    }

    private void enter(Role... roles) {
        var grants = Stream.of(roles).map(role -> new SignedIn.Grant(role, "")).collect(Collectors.toSet());
        current.is(new SignedIn(1, "somebody", "Somebody", List.of("en"), ZoneOffset.UTC, Set.copyOf(grants)));
    }

    private List<Bean<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getStereotypes().contains(Service.class))
                .toList();
    }

    private Stream<Method> methods(Bean<?> service) {
        return Arrays.stream(service.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.isAnnotationPresent(AllowedToAll.class));
    }

    /** The call as another room would make it; with arguments that it never comes to look at. */
    private Throwable call(Bean<?> service, Method method) {
        var context = beans.createCreationalContext(service);
        var reference = beans.getReference(service, service.getBeanClass(), context);
        var arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null)
                .toArray();
        method.setAccessible(true);
        try {
            method.invoke(reference, arguments);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertRefused(Bean<?> service, Method method, Problem.Kind kind) {
        assertThat(call(service, method))
                .as(method.toString())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    @Test
    void everyMethodOfEveryServiceIsRefusedToNobody() {
        assertThat(services()).hasSizeGreaterThanOrEqualTo(5);
        services().forEach(service -> methods(service)
                .forEach(method -> assertRefused(
                        service,
                        method,
                        method.isAnnotationPresent(Allowed.class)
                                ? Problem.Kind.UNAUTHENTICATED
                                : Problem.Kind.FORBIDDEN)));
    }

    @Test
    void everyMethodOfEveryServiceIsRefusedToWhoHasAllRolesButThoseItNames() {
        services().forEach(service -> methods(service)
                .filter(method -> method.isAnnotationPresent(Allowed.class))
                .filter(method -> !named(method).contains(Role.LEARNER))
                .forEach(method -> {
                    enter(Stream.of(Role.values())
                            .filter(role -> !named(method).contains(role))
                            .toArray(Role[]::new));
                    assertRefused(service, method, Problem.Kind.FORBIDDEN);
                }));
    }

    private static List<Role> named(Method method) {
        return List.of(method.getAnnotation(Allowed.class).value());
    }

    @Test
    void aMethodThatTellsNobodyWhoMayCallItIsRefusedToAnAdmin() {
        enter(Role.values());
        assertThatThrownBy(() -> notebook.untold()).hasMessage("forbidden");
    }

    @Test
    void aRefusalComesBeforeTheTransaction() {
        var order =
                beans
                        .resolveInterceptors(InterceptionType.AROUND_INVOKE, new Authorised(), new InTransaction())
                        .stream()
                        .map(interceptor -> interceptor.getBeanClass().getSimpleName())
                        .toList();
        assertThat(order).startsWith("Authorisation").anyMatch(name -> name.startsWith("Transactional"));
    }

    @Test
    void aProblemTakesEverythingBackThatTheCallHasWritten() {
        assertThat(catchThrowable(() -> notebook.writeAndRefuse("container-refused")))
                .isInstanceOf(Problem.class);
        assertThat(notebook.find("container-refused")).isEmpty();
        notebook.write("container-kept", "Kept");
        assertThat(notebook.find("container-kept")).hasValue("Kept");
    }

    @Test
    void whatOneHasCommittedTheOtherSees() {
        notebook.write("container-seen", "Before");
        assertThat(notebook.find("container-seen")).hasValue("Before");
        notebook.rename("container-seen", "After");
        assertThat(notebook.find("container-seen")).hasValue("After");
        assertThat(notebook.remembers("container-seen"))
                .as("a cache beside the database")
                .isFalse();
    }

    @Test
    void everyConnectionReadsWhatIsCommittedAndInUtc() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT @@tx_isolation, @@time_zone, @@character_set_client")) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("READ-COMMITTED");
            assertThat(row.getString(2)).isIn("+00:00", "UTC");
            assertThat(row.getString(3)).isEqualTo("utf8mb4");
        }
    }

    /** As an annotation to ask the container with. */
    private static final class Authorised extends AnnotationLiteral<Service.Authorised> implements Service.Authorised {
        private static final long serialVersionUID = 1L;
    }

    /** As an annotation to ask the container with. */
    private static final class InTransaction extends AnnotationLiteral<Transactional> implements Transactional {
        private static final long serialVersionUID = 1L;

        @Override
        public TxType value() {
            return TxType.REQUIRED;
        }

        @Override
        public Class<?>[] rollbackOn() {
            return new Class<?>[0];
        }

        @Override
        public Class<?>[] dontRollbackOn() {
            return new Class<?>[0];
        }
    }
}

package se.wikimedia.hub.shared.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All calls of the API, collected from the resources. */
@ApplicationScoped
public class ApiRoutes {

    static final String EVERYBODY = "everybody";

    @Inject
    BeanManager beans;

    /** Every call with the roles that may make it: {@code POST /api/people everybody}. */
    public List<String> describe() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(ApiRoutes::describe)
                .sorted()
                .toList();
    }

    static Stream<String> describe(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verb(method)
                        .map(verb ->
                                verb + " " + path(resource, method) + " " + String.join(",", roles(resource, method)))
                        .stream());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .flatMap(Stream::ofNullable)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        return Stream.of(resource, method)
                .map(each -> each.getAnnotation(Path.class))
                .flatMap(Stream::ofNullable)
                .map(each -> each.value().replaceAll("^/|/$", ""))
                .filter(each -> !each.isEmpty())
                .reduce("/api", (before, part) -> before + "/" + part);
    }

    /** {@link #EVERYBODY}, or roles, or none where nothing is told. */
    static List<String> roles(Class<?> resource, Method method) {
        return told(method).or(() -> told(resource)).orElse(List.of());
    }

    private static Optional<List<String>> told(AnnotatedElement element) {
        if (element.isAnnotationPresent(PermitAll.class)) {
            return Optional.of(List.of(EVERYBODY));
        }
        return Optional.ofNullable(element.getAnnotation(RolesAllowed.class)).map(allowed -> List.of(allowed.value()));
    }
}

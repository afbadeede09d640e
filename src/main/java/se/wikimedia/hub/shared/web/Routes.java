package se.wikimedia.hub.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** All pages of the hub, collected from the {@link Route}s of its page beans. */
@ApplicationScoped
public class Routes {

    @Inject
    BeanManager beans;

    private List<RoutePattern> patterns = List.of();

    @PostConstruct
    void collect() {
        patterns = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Route.class))
                .distinct()
                .flatMap(Routes::patterns)
                .sorted(Comparator.comparingInt(RoutePattern::variables))
                .toList();
    }

    private static Stream<RoutePattern> patterns(Class<?> page) {
        return Arrays.stream(page.getAnnotation(Route.class).value())
                .map(pattern -> new RoutePattern(pattern, page, view(page), roles(page)));
    }

    private static String view(Class<?> page) {
        var room = page.getPackageName().substring(page.getPackageName().lastIndexOf('.') + 1);
        var name = page.getSimpleName().replaceAll("Page$", "");
        return "/WEB-INF/views/" + room + "/" + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                + ".xhtml";
    }

    private static List<String> roles(Class<?> page) {
        if (page.isAnnotationPresent(PermitAll.class)) {
            return List.of();
        }
        var allowed = page.getAnnotation(RolesAllowed.class);
        if (allowed == null) {
            throw new IllegalStateException(page + " has a route, but tells not who may come in");
        }
        return List.of(allowed.value());
    }

    Optional<RoutePattern> find(String path) {
        return patterns.stream().filter(each -> each.match(path).isPresent()).findFirst();
    }

    /** Every pattern with the roles that may open it; none means everybody. */
    public List<String> describe() {
        return patterns.stream()
                .map(each ->
                        "GET " + each.pattern() + " " + (each.open() ? "everybody" : String.join(",", each.roles())))
                .sorted()
                .toList();
    }
}

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All pages of the hub, collected from the {@link Route}s of its page beans. */
@ApplicationScoped
public class Routes {

    @Inject
    BeanManager beans;

    /** By how many segments they have: every request looks here, and most patterns needn't be looked at. */
    private Map<Integer, List<RoutePattern>> patterns = Map.of();

    /** Where an address leads, with what stands in it in the places of the pattern's variables. */
    record Found(RoutePattern route, Map<String, String> values) {}

    @PostConstruct
    void collect() {
        patterns = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Route.class))
                .distinct()
                .flatMap(Routes::patterns)
                .sorted(Comparator.comparingInt(RoutePattern::variables))
                .collect(Collectors.groupingBy(each -> each.segments().size()));
    }

    private static Stream<RoutePattern> patterns(Class<?> page) {
        return Arrays.stream(page.getAnnotation(Route.class).value())
                .map(pattern -> new RoutePattern(RoutePattern.segments(pattern), page, view(page), roles(page)));
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

    Optional<Found> find(String path) {
        var segments = RoutePattern.segments(path);
        for (var pattern : patterns.getOrDefault(segments.size(), List.of())) {
            if (pattern.matches(segments)) {
                return Optional.of(new Found(pattern, pattern.values(segments)));
            }
        }
        return Optional.empty();
    }

    /** Every pattern with the roles that may open it; none means everybody. */
    public List<String> describe() {
        return patterns.values().stream()
                .flatMap(List::stream)
                .map(each ->
                        "GET " + each.address() + " " + (each.open() ? "everybody" : String.join(",", each.roles())))
                .sorted()
                .toList();
    }
}

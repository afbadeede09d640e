package se.wikimedia.hub.whole;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.wikimedia.hub.shared.web.Route;

/** Every address that a class of the hub answers, as {@code GET /modules/{module}}. */
final class RoutesInCode {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");

    private RoutesInCode() {}

    static SortedSet<String> all() {
        try (var files = Files.walk(CLASSES.resolve("se"))) {
            return files.map(CLASSES::relativize)
                    .map(java.nio.file.Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .map(name -> load(name.replaceAll("\\.class$", "").replaceAll("[/\\\\]", ".")))
                    .flatMap(type -> Stream.of(pages(type), calls(type), servlets(type)))
                    .flatMap(each -> each)
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RoutesInCode.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> pages(Class<?> type) {
        var route = type.getAnnotation(Route.class);
        return route == null ? Stream.empty() : Arrays.stream(route.value()).map(path -> "GET " + path);
    }

    private static Stream<String> calls(Class<?> type) {
        return type.isAnnotationPresent(Path.class)
                ? Arrays.stream(type.getMethods()).flatMap(method -> call(type, method))
                : Stream.empty();
    }

    private static Stream<String> call(Class<?> type, Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(each -> Stream.ofNullable(each.annotationType().getAnnotation(HttpMethod.class)))
                .map(verb -> verb.value() + " /api" + segment(type.getAnnotation(Path.class))
                        + segment(method.getAnnotation(Path.class)));
    }

    private static String segment(Path path) {
        return path == null ? "" : "/" + path.value().replaceAll("^/|/$", "");
    }

    private static Stream<String> servlets(Class<?> type) {
        var servlet = type.getAnnotation(WebServlet.class);
        return servlet == null
                ? Stream.empty()
                : Stream.of(servlet.value(), servlet.urlPatterns())
                        .flatMap(Arrays::stream)
                        .flatMap(path -> Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> method.getName().matches("do(Get|Post|Put|Delete)"))
                                .map(method -> method.getName().substring(2).toUpperCase(Locale.ROOT) + " " + path));
    }
}

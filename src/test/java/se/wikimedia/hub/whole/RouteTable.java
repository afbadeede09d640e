package se.wikimedia.hub.whole;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each route answers to whom. A request changes nothing for those who may make it, except where it says so. */
final class RouteTable {

    /** Everything that a person can be, and being nobody. */
    static final List<String> CALLERS = List.of(
            "anonymous",
            "learner",
            "translator",
            "reviewer",
            "lead",
            "author",
            "host",
            "coordinator",
            "agent",
            "expert",
            "committee",
            "conduct",
            "admin");

    static final int SIGN_IN = 302;
    static final String TOUR = "/tours/grand-tour-2027";

    private RouteTable() {}

    /**
     * One route and a request to it.
     *
     * @param path as it is sent
     * @param last whether the caller's account or session is gone afterwards
     */
    record Row(
            String route,
            String path,
            String body,
            boolean last,
            int anonymous,
            int signedIn,
            Map<String, Integer> others) {

        String method() {
            return route.substring(0, route.indexOf(' '));
        }

        int expected(String caller) {
            return caller.equals("anonymous") ? anonymous : others.getOrDefault(caller, signedIn);
        }

        @Override
        public String toString() {
            return route;
        }
    }

    static Row open(String route, String path, int status) {
        return new Row(route, path, "{}", false, status, status, Map.of());
    }

    static Row row(String route, String path, String body, int anonymous, int signedIn, Map<String, Integer> others) {
        return new Row(route, path, body, false, anonymous, signedIn, others);
    }

    static Row author(String route, String path, int author) {
        return row(route, path, "", SIGN_IN, 403, Map.of("author", author));
    }

    private static Row last(String route, String path, int anonymous, int signedIn) {
        return new Row(route, path, "{}", true, anonymous, signedIn, Map.of());
    }

    /** Everybody who may propose what should be made. */
    static Map<String, Integer> proposers(int status) {
        return Map.of("agent", status, "expert", status, "committee", status, "author", status, "admin", status);
    }

    static List<Row> rows() {
        return Stream.of(
                        PageRoutes.rows(),
                        LearningRoutes.rows(),
                        TranslationRoutes.rows(),
                        TravelRoutes.rows(),
                        HelpRoutes.rows(),
                        lastOfAll())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> lastOfAll() {
        return List.of(
                last("POST /signout", "/signout", 302, 302),
                last("DELETE /api/session", "/api/session", 401, 204),
                last("DELETE /api/me", "/api/me", 401, 204));
    }
}

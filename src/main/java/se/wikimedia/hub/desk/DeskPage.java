package se.wikimedia.hub.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.helpdesk.RequestFilter;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** The agents' queue, and every request that they look for in it. */
@Named
@RequestScoped
@Route("/help/desk")
@RolesAllowed("agent")
public class DeskPage implements Visited {

    private static final int AT_ONCE = 50;
    private static final String WAITING = "waiting";

    @Inject
    Requests requests;

    private RequestFilter filter = new RequestFilter("", WAITING, "", "", "", "");
    private List<RequestRow> found = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        filter = new RequestFilter(
                visit.parameter("q").orElse(""),
                visit.parameter("status").orElse(WAITING),
                visit.parameter("topic").orElse(""),
                visit.parameter("language").orElse(""),
                visit.parameter("community").orElse(""),
                visit.parameter("mine").orElse(""));
        long start = filter.oldestFirst() ? 0 : Long.MAX_VALUE;
        long after = visit.sentId("after").orElse(start);
        found = requests.search(filter, after, AT_ONCE + 1);
        return Optional.empty();
    }

    public RequestFilter getFilter() {
        return filter;
    }

    public List<RequestRow> getFound() {
        return found.subList(0, Math.min(AT_ONCE, found.size()));
    }

    /** What the status may be, in the order of a request's life. */
    public List<String> getStatuses() {
        return List.of(WAITING, "open", "taken", "closed", "confirmed", "any");
    }

    /** The address of what comes behind the last that is shown; empty where nothing does. */
    public String getNext() {
        if (found.size() <= AT_ONCE) {
            return "";
        }
        var last = found.get(AT_ONCE - 1);
        var asked = Map.of(
                "q", filter.words(),
                "status", filter.status(),
                "topic", filter.topic(),
                "language", filter.language(),
                "community", filter.community(),
                "mine", filter.mine());
        return Stream.concat(
                        asked.entrySet().stream().map(each -> each.getKey() + "=" + encoded(each.getValue())),
                        Stream.of("after=" + last.id()))
                .sorted()
                .collect(Collectors.joining("&", "/help/desk?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

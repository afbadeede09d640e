package se.wikimedia.hub.suggestion;

import java.util.List;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.resource.ResourceRow;
import se.wikimedia.hub.search.FoundPage;

/**
 * What there is already, each list with the best first.
 *
 * @param topics keys of those that the wish was taken to be about
 * @param modules modules and lessons, in whatever language they were found
 * @param requests open to all and without a verdict, so that they can be joined
 */
public record Suggestion(
        List<String> topics, List<FoundPage> modules, List<ResourceRow> resources, List<RequestRow> requests) {

    static final Suggestion NONE = new Suggestion(List.of(), List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return modules.isEmpty() && resources.isEmpty() && requests.isEmpty();
    }
}

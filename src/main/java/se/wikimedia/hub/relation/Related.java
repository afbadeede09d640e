package se.wikimedia.hub.relation;

import java.util.List;
import java.util.stream.Stream;
import se.wikimedia.hub.helpdesk.RequestRow;

/**
 * What has to do with a request, as far as the caller may read it.
 *
 * @param mergedInto what it is answered together with; one at most
 * @param merged what is answered together with it
 * @param splitFrom what it was a part of; one at most
 * @param parts what was split off it
 * @param linked what is worth reading beside it
 */
public record Related(
        List<RequestRow> mergedInto,
        List<RequestRow> merged,
        List<RequestRow> splitFrom,
        List<RequestRow> parts,
        List<RequestRow> linked) {

    public boolean isEmpty() {
        return Stream.of(mergedInto, merged, splitFrom, parts, linked).allMatch(List::isEmpty);
    }
}

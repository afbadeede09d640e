package se.wikimedia.hub.shared.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * {@code ?limit=&after=}, to be taken as {@code @BeanParam}. A resource asks its service for {@link #oneMore()} items
 * after {@link #after()} and answers with {@link #answer}, which says by {@code Link: rel="next"} whether there are
 * more.
 */
public class Paging {

    /** What a list's {@code @Parameter(ref)} names; {@link ApiDescription} tells the rest. */
    public static final String LIMIT = "limit";

    public static final String AFTER = "after";

    private static final int STANDARD = 100;
    private static final int MOST = 200;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("after")
    @Nullable
    String after;

    @Context
    @Nullable
    UriInfo address;

    /** The items of one page. */
    public record Page<T>(List<T> items) {}

    /** From 1 to 200; 100 unless asked otherwise. */
    int limit() {
        if (limit == null || limit.isBlank()) {
            return STANDARD;
        }
        try {
            int asked = Integer.parseInt(limit);
            if (asked >= 1) {
                return Math.min(asked, MOST);
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers that are no lengths
        }
        throw Problem.invalid(List.of(new FieldProblem("limit", "problem.limit")));
    }

    public int oneMore() {
        return limit() + 1;
    }

    /** The key of the last item that the caller has; empty at the beginning. */
    public String after() {
        return after == null ? "" : after;
    }

    /**
     * The same where keys are numbers from 1 on; 0 at the beginning.
     *
     * @throws Problem invalid: no number
     */
    public long afterNumber() {
        return number(0);
    }

    /**
     * The same in a list with the highest number first; {@link Long#MAX_VALUE} at the beginning.
     *
     * @throws Problem invalid: no number
     */
    public long beforeNumber() {
        return number(Long.MAX_VALUE);
    }

    private long number(long atTheBeginning) {
        try {
            return after().isEmpty() ? atTheBeginning : Long.parseLong(after());
        } catch (NumberFormatException e) {
            throw Problem.invalid(List.of(new FieldProblem("after", "problem.after")));
        }
    }

    public <T> Response answer(List<T> oneMore, Function<T, String> key) {
        boolean complete = oneMore.size() <= limit();
        var items = complete ? oneMore : oneMore.subList(0, limit());
        var answer = Response.ok(new Page<>(items));
        if (!complete && address != null) {
            var next = address.getRequestUriBuilder()
                    .replaceQueryParam("after", "{after}")
                    .build(key.apply(items.get(items.size() - 1)));
            answer.link(next, "next");
        }
        return answer.build();
    }
}

package se.wikimedia.hub.helpdesk;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Several requests that are answered as one, and one that is answered as several. Each stays what it is, with its own
 * address, its own readers and its own gaps; what they share is the verdict.
 */
@Service
public class Merging {

    @Inject
    HelpRequestRepository requests;

    @Inject
    QuestionCheck check;

    @Inject
    RequestAccess access;

    /**
     * From now on the verdict on {@code into} is the verdict on this one, and on all that are merged into it.
     *
     * @throws Problem not found; {@code request-decided}, {@code request-merged}; {@code request-not-for-all}: not
     *     everybody who may read this one may read the other
     */
    @Allowed(Role.AGENT)
    public RequestRow merge(long id, long into) {
        // in the order of their ids, as somebody may be merging the other way round
        locked(Math.min(id, into));
        locked(Math.max(id, into));
        var request = locked(id);
        var other = locked(into);
        request.mergeInto(other);
        requests.mergedInto(id).forEach(each -> each.moveTo(other));
        requests.write();
        return access.row(request);
    }

    /** @throws Problem not found; {@code request-decided} */
    @Allowed(Role.AGENT)
    public RequestRow separate(long id) {
        var request = locked(id);
        request.separate();
        requests.write();
        return access.row(request);
    }

    /**
     * A part of a request becomes one of its own: for the same people, as open, waiting since the same time.
     *
     * @param title the text's beginning where there is none
     * @throws Problem not found; invalid; {@code request-decided}, {@code request-merged}
     */
    @Allowed(Role.AGENT)
    public RequestRow split(long id, @Nullable String title, @Nullable String text) {
        var request = locked(id);
        var part = request.part(check.reworded(request, title, text));
        requests.add(part);
        return access.row(part);
    }

    private HelpRequest locked(long id) {
        return requests.lock(id).orElseThrow(Problem::notFound);
    }

    /** What is or was answered together with it, as far as the caller may read it. */
    @AllowedToAll
    public List<RequestRow> mergedInto(long id) {
        return rows(requests.mergedInto(id));
    }

    /** Its parts that were split off, as far as the caller may read them. */
    @AllowedToAll
    public List<RequestRow> splitFrom(long id) {
        return rows(requests.splitFrom(id));
    }

    private List<RequestRow> rows(List<HelpRequest> found) {
        return found.stream().filter(access::mayRead).map(access::row).toList();
    }
}

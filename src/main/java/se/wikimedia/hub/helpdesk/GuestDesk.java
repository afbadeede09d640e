package se.wikimedia.hub.helpdesk;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.shared.problem.Problem;

/** Requests of people without an account, for the room that knows who they are. */
@Service
public class GuestDesk {

    @Inject
    HelpRequestRepository requests;

    @Inject
    QuestionCheck check;

    @Inject
    Gaps gaps;

    @Inject
    Event<GuestGone> gone;

    @Inject
    Clock clock;

    /** @throws Problem invalid, with everything that is wrong at once */
    @AllowedToSystem
    public void check(RequestDraft draft) {
        check.check(draft, null);
    }

    /** @throws Problem invalid */
    @AllowedToSystem
    public long ask(RequestDraft draft) {
        var request = HelpRequest.ofGuest(check.check(draft, null), clock.instant());
        requests.add(request);
        return request.id();
    }

    @AllowedToSystem
    public RequestRow get(long id) {
        return find(id).row(true);
    }

    private HelpRequest find(long id) {
        return requests.find(id).orElseThrow(Problem::notFound);
    }

    /** It helped. @throws Problem {@code request-undecided} */
    @AllowedToSystem
    public RequestRow confirm(long id) {
        var request = locked(id);
        request.confirm();
        requests.write();
        return request.row(true);
    }

    /** It didn't help; the gaps that nothing rests on yet are taken back. */
    @AllowedToSystem
    public RequestRow reopen(long id) {
        var request = locked(id);
        request.reopen();
        gaps.withdraw(id);
        requests.write();
        return request.row(true);
    }

    /** It goes with all it says, unless it is open to all and others rest on it; then nobody is behind it any more. */
    @AllowedToSystem
    public void withdraw(long id) {
        gone.fire(new GuestGone(id));
        Optional.of(locked(id)).filter(HelpRequest::goesWithItsAuthor).ifPresent(request -> {
            gaps.withdraw(id);
            requests.remove(request);
        });
    }

    private HelpRequest locked(long id) {
        return requests.lock(id).orElseThrow(Problem::notFound);
    }
}

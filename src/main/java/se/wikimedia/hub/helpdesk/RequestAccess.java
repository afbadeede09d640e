package se.wikimedia.hub.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;

/** Which requests the caller may read, and how they see them. */
@ApplicationScoped
class RequestAccess {

    @Inject
    HelpRequestRepository requests;

    @Inject
    ReaderRepository readers;

    @Inject
    CurrentPerson me;

    /**
     * The request, where the caller may read it. To whom it is handed is asked whether or not there is a request: else the
     * time that an answer takes would tell that there is a private one.
     */
    Optional<HelpRequest> find(long id) {
        var found = requests.find(id);
        boolean known = found.filter(this::isOpenToMe).isPresent();
        return known || isHandedToMe(id) ? found : Optional.empty();
    }

    boolean mayRead(HelpRequest request) {
        return isOpenToMe(request) || isHandedToMe(request.id());
    }

    private boolean isOpenToMe(HelpRequest request) {
        return request.open() || me.has(Role.AGENT) || isMine(request);
    }

    private boolean isHandedToMe(long request) {
        return me.signedIn() && readers.reads(request, me.id());
    }

    private boolean isMine(HelpRequest request) {
        return me.signedIn() && request.isOf(me.id());
    }

    RequestRow row(HelpRequest request) {
        return request.row(isMine(request));
    }
}

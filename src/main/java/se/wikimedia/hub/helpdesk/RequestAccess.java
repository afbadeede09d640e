package se.wikimedia.hub.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;

/** Which requests the caller may read, and how they see them. */
@ApplicationScoped
class RequestAccess {

    @Inject
    CurrentPerson me;

    boolean mayRead(HelpRequest request) {
        return request.open() || me.has(Role.AGENT) || isMine(request);
    }

    private boolean isMine(HelpRequest request) {
        return me.signedIn() && request.isOf(me.id());
    }

    RequestRow row(HelpRequest request) {
        return request.row(isMine(request));
    }
}

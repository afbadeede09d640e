package se.wikimedia.hub.helpdesk;

import jakarta.inject.Inject;
import java.util.Optional;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.Service;

/** Who has to do with a request, for rooms that bring one side something from the other. */
@Service
public class RequestParties {

    @Inject
    HelpRequestRepository requests;

    /** Empty where there is no such request any more. */
    @AllowedToSystem
    public Optional<Parties> of(long request) {
        return requests.find(request).map(HelpRequest::parties);
    }
}

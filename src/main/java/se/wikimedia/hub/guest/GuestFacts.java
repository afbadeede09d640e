package se.wikimedia.hub.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** For agents, beside a request: whether a guest waits for its answer. */
@Named
@RequestScoped
public class GuestFacts {

    @Inject
    Guests guests;

    public boolean listens(long request) {
        return guests.listens(request);
    }
}

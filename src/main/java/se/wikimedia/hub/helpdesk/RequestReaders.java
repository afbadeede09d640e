package se.wikimedia.hub.helpdesk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Service;

/** Who may read a request beside its author and the agents, for the room to which it is handed. */
@Service
public class RequestReaders {

    /** Nobody speaks for the Helpdesk but agents. */
    public static final long NOBODY = 0;

    @Inject
    HelpRequestRepository requests;

    @Inject
    ReaderRepository readers;

    @Inject
    CurrentPerson me;

    /**
     * These and nobody else, from now on.
     *
     * @param answering who of them speaks for the Helpdesk; {@link #NOBODY} where none does
     */
    @AllowedToSystem
    public void let(long request, Set<Long> people, long answering) {
        readers.set(request, people, answering);
    }

    /** Held until the transaction ends, by number, as whoever decides on one of them holds that first. */
    @AllowedToSystem
    public void hold(Set<Long> held) {
        held.stream().sorted().forEach(requests::lock);
    }

    /** Whether the caller speaks for the Helpdesk about this request without being an agent. */
    @AllowedToAll
    public boolean mayAnswer(long request) {
        return me.signedIn() && readers.answering(request).contains(me.id());
    }

    @AllowedToSystem
    public List<Long> answering(long request) {
        return readers.answering(request);
    }
}

package se.wikimedia.hub.link;

import jakarta.inject.Inject;
import java.util.Set;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Service;

/** What the rounds have found. */
@Service
public class LinkHealth {

    @Inject
    LinkRepository links;

    /** The ids of resources whose address didn't answer on three different days. */
    @AllowedToAll
    public Set<Long> broken() {
        return Set.copyOf(links.broken());
    }
}

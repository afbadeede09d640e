package se.wikimedia.hub.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.translation.Place;

/** The thread beside a unit that somebody has open. */
@Named
@RequestScoped
public class UnitThread {

    @Inject
    Threads threads;

    private final Map<Place, List<MessageRow>> read = new HashMap<>();

    /** Read once, because the page asks several times. */
    public List<MessageRow> of(String language, String group, String unit) {
        return read.computeIfAbsent(new Place(language, group, unit), threads::of);
    }

    /** Whether the reader may take this message away. */
    public boolean mayRemove(MessageRow message) {
        return !message.removed() && (message.mine() || threads.moderates(message.language()));
    }
}

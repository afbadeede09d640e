package se.wikimedia.hub.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/**
 * This node's index, in the folder {@code search} of HUB_DATA. It follows the {@link Library}: who searches after an
 * edit waits until the edit is in.
 */
@ApplicationScoped
class CurrentIndex {

    private static final Logger LOG = Logger.getLogger(CurrentIndex.class.getName());

    @Inject
    Library library;

    @Inject
    @ConfigProperty(name = "HUB_DATA")
    String data;

    @Inject
    Rounds rounds;

    private volatile @Nullable SearchIndex index;
    private volatile List<Long> held = List.of();

    /** Beside the start: readers of lessons needn't wait for it, and who asks earlier waits until it is there. */
    void atStart(@Observes HubStart start) {
        rounds.soon("the index can't be built; searching tries again", this::get);
    }

    /**
     * @throws UncheckedIOException the folder can't be used
     */
    SearchIndex get() {
        var shelves = library.shelves();
        var states = shelves.stream().map(ShelvedModule::version).toList();
        var current = index;
        return current != null && states.equals(held) ? current : follow();
    }

    private synchronized SearchIndex follow() {
        try {
            if (index == null) {
                index = SearchIndex.open(Path.of(data).resolve("search"));
            }
            var shelves = library.shelves();
            index.follow(shelves);
            held = shelves.stream().map(ShelvedModule::version).toList();
            return index;
        } catch (IOException | RuntimeException e) {
            close();
            throw e instanceof IOException unusable ? new UncheckedIOException(unusable) : (RuntimeException) e;
        }
    }

    @PreDestroy
    synchronized void close() {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the index wasn't closed properly; it is read again at the next start", e);
        } finally {
            index = null;
            held = List.of();
        }
    }
}

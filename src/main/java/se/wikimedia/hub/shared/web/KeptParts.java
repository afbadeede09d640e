package se.wikimedia.hub.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.view.Location;
import jakarta.inject.Inject;
import java.util.Optional;
import se.wikimedia.hub.shared.text.Messages;

/** Parts of pages as HTML; those hardly asked for make room for others. */
@ApplicationScoped
class KeptParts {

    private static final long CHARACTERS = 8_000_000;
    private static final int BESIDE_THE_TEXT = 200;

    private final Cache<Key, String> parts = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Key key, String html) -> html.length() + BESIDE_THE_TEXT)
            .build();

    @Inject
    ReaderLanguage reader;

    @Inject
    Messages messages;

    /**
     * @param wording the state of the interface's messages
     * @param per whatever else the part depends on
     */
    record Key(String view, int line, int column, String language, long wording, Object per) {}

    Key key(Location place, Object per) {
        return new Key(place.getPath(), place.getLine(), place.getColumn(), reader.getTag(), messages.version(), per);
    }

    Optional<String> find(Key key) {
        return Optional.ofNullable(parts.getIfPresent(key));
    }

    void keep(Key key, String html) {
        parts.put(key, html);
    }
}

package se.wikimedia.hub.feed;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.resource.ResourceRow;
import se.wikimedia.hub.resource.Resources;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shelving.KeptModules;

/** The feeds of this hub, each with all that is public or only what is on one topic. */
@Service
public class Feeds {

    private static final int MOST = 50;

    @Inject
    Requests requests;

    @Inject
    Resources resources;

    @Inject
    KeptModules kept;

    @Inject
    Library library;

    @Inject
    Texts texts;

    @Inject
    ReaderLanguage reader;

    @Inject
    @ConfigProperty(name = "HUB_BASE_URL", defaultValue = "http://localhost/")
    String baseUrl;

    /**
     * The latest requests that are open to all.
     *
     * @param topic a key of the catalogue; empty for all
     * @return Atom
     * @throws Problem not found: no such topic
     */
    @AllowedToAll
    public String requests(String topic) {
        var latest = requests.latest(topic, MOST).stream().map(this::entry).toList();
        return feed("requests", topic, "/help", texts.text("feed.requests"), latest);
    }

    /** The latest resources. @throws Problem not found: no such topic */
    @AllowedToAll
    public String resources(String topic) {
        var latest = resources.latest(topic, MOST).stream().map(this::entry).toList();
        return feed("resources", topic, "/resources", texts.text("feed.resources"), latest);
    }

    /** The modules that were published last. @throws Problem not found: no such topic */
    @AllowedToAll
    public String modules(String topic) {
        var firstMade = kept.firstMade();
        var latest = library.shelves().stream()
                .filter(shelf -> topic.isEmpty() || shelf.module().topics().contains(topic))
                .flatMap(shelf ->
                        Stream.ofNullable(firstMade.get(shelf.module().id())).map(published -> entry(shelf, published)))
                .sorted(Comparator.comparing(AtomFeed.Entry::published)
                        .reversed()
                        .thenComparing(AtomFeed.Entry::address))
                .limit(MOST)
                .toList();
        return feed("modules", topic, "/modules", texts.text("feed.modules"), latest);
    }

    private String feed(String name, String topic, String page, String title, List<AtomFeed.Entry> entries) {
        var query = topic.isEmpty() ? "" : "?topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8);
        return new AtomFeed(
                        topic.isEmpty() ? title : title + " – " + topicTitle(topic),
                        reader.getTag(),
                        texts.text("layout.name"),
                        address("/api/feeds/" + name + ".atom" + query),
                        address(page),
                        Instant.EPOCH,
                        entries)
                .xml();
    }

    private String topicTitle(String topic) {
        return Optional.of("topic:" + topic + ":title")
                .filter(library.catalogueTexts()::has)
                .map(key -> library.catalogueTexts().shown(key, reader.getTag()).text())
                .orElseThrow(Problem::notFound);
    }

    private String address(String path) {
        return baseUrl.replaceFirst("/+$", "") + path;
    }

    private AtomFeed.Entry entry(RequestRow request) {
        return new AtomFeed.Entry(
                address("/help/" + request.id()),
                request.title(),
                request.language(),
                request.createdAt(),
                request.text(),
                request.topics());
    }

    /** A resource is elsewhere; here is where it is told of. */
    private AtomFeed.Entry entry(ResourceRow resource) {
        return new AtomFeed.Entry(
                resource.url(),
                resource.title(),
                resource.language(),
                resource.createdAt(),
                Optional.ofNullable(resource.description()).orElse(""),
                resource.topics());
    }

    private AtomFeed.Entry entry(ShelvedModule shelf, Instant published) {
        var title = shelf.texts().shown("module:title", reader.getTag());
        return new AtomFeed.Entry(
                address("/modules/" + shelf.module().id()),
                title.text(),
                title.language(),
                published,
                shelf.texts().shown("module:summary", reader.getTag()).text(),
                shelf.module().topics());
    }
}

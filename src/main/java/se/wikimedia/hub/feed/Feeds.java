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
import se.wikimedia.hub.authorship.LatestTexts;
import se.wikimedia.hub.content.GroupTitles;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.resource.ResourceRow;
import se.wikimedia.hub.resource.Resources;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shelving.KeptModules;
import se.wikimedia.hub.translation.Place;

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
    LatestTexts latestTexts;

    @Inject
    GroupTitles titles;

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

    /** The texts that readers of a language got last. @throws Problem not found: no language */
    @AllowedToAll
    public String translations(String language) {
        if (Languages.standard().canonical(language).filter(language::equals).isEmpty()) {
            throw Problem.notFound();
        }
        var entries = latestTexts.of(language, MOST).stream()
                .filter(text -> isThere(text.place()))
                .map(this::entry)
                .toList();
        return atom(
                "/api/feeds/translations/" + language + ".atom",
                "/translate/" + language,
                texts.of("feed.translations", "language", reader.nameOf(language)),
                entries);
    }

    private String feed(String name, String topic, String page, String title, List<AtomFeed.Entry> entries) {
        var query = topic.isEmpty() ? "" : "?topic=" + encode(topic);
        return atom(
                "/api/feeds/" + name + ".atom" + query,
                page,
                topic.isEmpty() ? title : title + " – " + topicTitle(topic),
                entries);
    }

    private String atom(String self, String page, String title, List<AtomFeed.Entry> entries) {
        return new AtomFeed(
                        title,
                        reader.getTag(),
                        texts.text("layout.name"),
                        address(self),
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

    private boolean isThere(Place place) {
        return library.groups().contains(place.group())
                && library.texts(place.group()).has(place.unit());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private AtomFeed.Entry entry(LatestTexts.Latest text) {
        var place = text.place();
        return new AtomFeed.Entry(
                address(place.path() + "#text-" + text.id()),
                titles.title(place.group()),
                place.language(),
                text.at(),
                text.text(),
                List.of());
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

package se.wikimedia.hub.helpdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShownText;
import se.wikimedia.hub.resource.ResourceFilter;
import se.wikimedia.hub.resource.ResourceRow;
import se.wikimedia.hub.resource.Resources;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** What the Helpdesk's forms offer and its lists tell, in the reader's language. */
@Named("helpChoices")
@RequestScoped
public class HelpChoices {

    private static final int ALL = 10_000;

    @Inject
    Communities communities;

    @Inject
    Library library;

    @Inject
    Resources resources;

    @Inject
    Messages messages;

    @Inject
    ReaderLanguage reader;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "hub.helpdesk.taken-days", defaultValue = "3")
    int takenDays;

    @Inject
    @ConfigProperty(name = "hub.helpdesk.decided-days", defaultValue = "35")
    int decidedDays;

    /** By name. */
    public List<CommunityRow> getCommunities() {
        return communities.list("", ALL);
    }

    public String community(String key) {
        return communities.find(key).map(CommunityRow::name).orElse(key);
    }

    /** Languages with an interface, the reader's first. */
    public List<String> getLanguages() {
        return Stream.concat(Stream.of(reader.getTag()), messages.languages().keySet().stream())
                .distinct()
                .toList();
    }

    /** A topic of the catalogue. */
    public record Topic(String key, ShownText title) {}

    public List<Topic> getTopics() {
        return library.catalogue().topics().stream()
                .map(topic -> topic(topic.key()))
                .toList();
    }

    private Topic topic(String key) {
        return new Topic(key, library.catalogueTexts().shown("topic:" + key + ":title", reader.getTag()));
    }

    /** Those of a request that the catalogue still has. */
    public List<Topic> topics(List<String> keys) {
        return keys.stream()
                .filter(key -> library.catalogueTexts().has("topic:" + key + ":title"))
                .map(this::topic)
                .toList();
    }

    /** A module, or one of its lessons. */
    public record Material(String module, String address, ShownText title) {}

    /** All modules, to answer with. */
    public List<Material> getModules() {
        return library.modules().stream()
                .map(module -> material(module.id(), null))
                .toList();
    }

    /** What the request was answered with; none where it wasn't, or where that has been withdrawn. */
    public List<Material> answers(RequestRow request) {
        return Stream.ofNullable(request.module())
                .filter(module -> library.find(module).isPresent())
                .map(module -> material(module, request.lesson()))
                .toList();
    }

    /** All resources, to answer with. */
    public List<ResourceRow> getResources() {
        return resources.list(new ResourceFilter("", "", "", ""), 0, ALL);
    }

    /** The resource that the request was answered with, where it was one. */
    public List<ResourceRow> resources(RequestRow request) {
        return Stream.ofNullable(request.resource())
                .flatMap(id -> resources.find(id).stream())
                .toList();
    }

    private Material material(String module, @Nullable String lesson) {
        var texts = library.getShelf(module).texts();
        boolean known = lesson != null && texts.has(lesson + ":title");
        return new Material(
                module,
                "/modules/" + module + (known ? "/" + lesson : ""),
                texts.shown(known ? lesson + ":title" : "module:title", reader.getTag()));
    }

    /** Whole days since it was asked. */
    public long days(RequestRow request) {
        return age(request).toDays();
    }

    /** Whether it waits for longer than the Helpdesk has promised. */
    public boolean late(RequestRow request) {
        int promised = request.status().equals(RequestStatus.OPEN.key()) ? takenDays : decidedDays;
        return age(request).compareTo(Duration.ofDays(promised)) > 0;
    }

    /** The promises that lateness is told by, in days. */
    public int getTakenDays() {
        return takenDays;
    }

    public int getDecidedDays() {
        return decidedDays;
    }

    private Duration age(RequestRow request) {
        return Duration.between(request.createdAt(), clock.instant());
    }
}

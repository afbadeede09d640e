package se.wikimedia.hub.resource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.problem.Problem;

/** The catalogue of what is worth pointing to. */
@Service
public class Resources {

    private static final int ALL = 1_000_000;

    @Inject
    ResourceRepository resources;

    @Inject
    Communities communities;

    @Inject
    Library library;

    @Inject
    ResourceCheck check;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** By id, those after {@code after}. */
    @AllowedToAll
    public List<ResourceRow> list(ResourceFilter filter, long after, int limit) {
        return resources.list(filter, after, limit).stream()
                .map(CataloguedResource::row)
                .toList();
    }

    /** The latest first; {@code topic} is a key of the catalogue, empty for all. */
    @AllowedToAll
    public List<ResourceRow> latest(String topic, int limit) {
        return resources.latest(topic, limit).stream()
                .map(CataloguedResource::row)
                .toList();
    }

    /** All that fit, as comma-separated values. */
    @AllowedToAll
    public String file(ResourceFilter filter) {
        return ResourceFile.of(list(filter, 0, ALL));
    }

    /** All that fit, as JSON-LD in the words of schema.org. */
    @AllowedToAll
    public Map<String, Object> graph(ResourceFilter filter) {
        return new ResourceGraph(communities::find, this::topicTitle).of(list(filter, 0, ALL));
    }

    private Optional<String> topicTitle(String key) {
        return library.catalogue().topics().stream()
                .filter(topic -> topic.key().equals(key))
                .map(CatalogueSource.Entry::title)
                .findFirst();
    }

    @AllowedToAll
    public Optional<ResourceRow> find(long id) {
        return resources.find(id).map(CataloguedResource::row);
    }

    /** Who looks after it; empty where nobody does. */
    @AllowedToSystem
    public Optional<Long> owner(long id) {
        return resources.find(id).flatMap(CataloguedResource::owner);
    }

    /**
     * In the order of their last change; those of {@code since} itself only with higher ids than {@code after}.
     */
    @AllowedToAll
    public List<ChangedResource> changed(Instant since, long after, int limit) {
        return resources.changed(since, after, limit).stream()
                .map(CataloguedResource::changed)
                .toList();
    }

    /** @throws Problem invalid, with everything that is wrong at once */
    @Allowed({Role.AGENT, Role.EXPERT, Role.AUTHOR, Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public ResourceRow add(ResourceDraft draft) {
        var resource = new CataloguedResource(check.check(draft), me.id(), clock.instant());
        resources.add(resource);
        return resource.row();
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "resources",
                resources.of(asked.person()).stream()
                        .map(CataloguedResource::row)
                        .toList());
        asked.add(
                "resourcesOffered",
                resources.offered(asked.person()).stream()
                        .map(CataloguedResource::row)
                        .toList());
    }

    void forget(@Observes PersonErased erased) {
        resources.forget(erased.id());
    }
}

package se.wikimedia.hub.resource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/** The catalogue of what is worth pointing to. */
@Service
public class Resources {

    private static final int ALL = 1_000_000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int LONGEST_LICENCE = 100;

    @Inject
    ResourceRepository resources;

    @Inject
    Communities communities;

    @Inject
    Library library;

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
        var kind = ResourceKind.find(told(draft.kind()));
        var language = Languages.standard().canonical(draft.language());
        var topics = Optional.ofNullable(draft.topics()).orElse(List.of());
        var problems = problems(draft, topics);
        if (kind.isEmpty()) {
            problems.add(new FieldProblem("kind", "resource.kind.unknown"));
        }
        if (language.isEmpty()) {
            problems.add(new FieldProblem("language", "people.languages.unknown"));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        var resource = new CataloguedResource(
                        kind.orElseThrow(),
                        told(draft.title()),
                        told(draft.url()),
                        language.orElseThrow(),
                        clock.instant())
                .describe(told(draft.description()), told(draft.licence()), topics)
                .comesFrom(told(draft.community()).isEmpty() ? null : draft.community(), me.id(), draft.reviewBy());
        resources.add(resource);
        return resource.row();
    }

    private List<FieldProblem> problems(ResourceDraft draft, List<String> topics) {
        var problems = new ArrayList<FieldProblem>();
        if (told(draft.title()).isEmpty() || told(draft.title()).length() > LONGEST_TITLE) {
            problems.add(new FieldProblem("title", "backlog.title.unusable"));
        }
        if (!isAddress(told(draft.url()))) {
            problems.add(new FieldProblem("url", "resource.url.unusable"));
        }
        if (told(draft.description()).length() > LONGEST_DESCRIPTION) {
            problems.add(new FieldProblem("description", "backlog.summary.too-long"));
        }
        if (told(draft.licence()).length() > LONGEST_LICENCE) {
            problems.add(new FieldProblem("licence", "resource.licence.too-long"));
        }
        if (!told(draft.community()).isEmpty()
                && communities.find(told(draft.community())).isEmpty()) {
            problems.add(new FieldProblem("community", "people.community.unknown"));
        }
        if (!topics.stream().allMatch(this::isTopic)) {
            problems.add(new FieldProblem("topics", "help.topics.unknown"));
        }
        return problems;
    }

    private boolean isTopic(String key) {
        return library.catalogue().topics().stream()
                .anyMatch(topic -> topic.key().equals(key));
    }

    /** Of the open web; a script or a file of the reader's own is no resource. */
    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return text.length() <= LONGEST_ADDRESS
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String told(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    void forget(@Observes PersonErased erased) {
        resources.forget(erased.id());
    }
}

package se.wikimedia.hub.resource;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShownText;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What is worth pointing to, to look through and to add to. */
@Named
@RequestScoped
@Route("/resources")
@PermitAll
public class ResourcesPage implements Visited {

    private static final int MOST = 200;

    @Inject
    Resources resources;

    @Inject
    Library library;

    @Inject
    Messages messages;

    @Inject
    ReaderLanguage reader;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;
    private ResourceFilter filter = new ResourceFilter("", "", "", "");

    @Override
    public Optional<String> visit(Visit visit) {
        form = new TypedForm(texts, visit, Map.of("language", reader.getTag()));
        if (!visit.posted()) {
            filter = new ResourceFilter(
                    visit.parameter("q").orElse(""),
                    visit.parameter("kind").orElse(""),
                    visit.parameter("topic").orElse(""),
                    "");
            return Optional.empty();
        }
        try {
            resources.add(new ResourceDraft(
                    visit.parameter("title").orElse(null),
                    visit.parameter("url").orElse(null),
                    visit.parameter("kind").orElse(null),
                    visit.parameter("description").orElse(null),
                    visit.parameter("language").orElse(null),
                    visit.parameter("licence").orElse(null),
                    null,
                    visit.parameters("topics"),
                    null));
            return Optional.of("/resources");
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.UNAUTHENTICATED || problem.kind() == Problem.Kind.FORBIDDEN) {
                throw problem;
            }
            getForm().refuse(problem);
            return Optional.empty();
        }
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public ResourceFilter getFilter() {
        return filter;
    }

    /** For addresses of what is on the chosen topic alone; empty where there is none, or none that the catalogue has. */
    public String getTopicQuery() {
        return getTopics().stream()
                .map(Topic::key)
                .filter(filter.topic()::equals)
                .map(key -> "?topic=" + key)
                .findFirst()
                .orElse("");
    }

    public List<ResourceRow> getFound() {
        return resources.list(filter, 0, MOST);
    }

    public boolean isAdding() {
        return Stream.of(Role.AGENT, Role.EXPERT, Role.AUTHOR, Role.HOST, Role.COORDINATOR, Role.ADMIN)
                .anyMatch(me::has);
    }

    public List<String> getKinds() {
        return Arrays.stream(ResourceKind.values()).map(ResourceKind::key).toList();
    }

    /** A topic of the catalogue. */
    public record Topic(String key, ShownText title) {}

    public List<Topic> getTopics() {
        return library.catalogue().topics().stream()
                .map(topic -> new Topic(
                        topic.key(),
                        library.catalogueTexts().shown("topic:" + topic.key() + ":title", reader.getTag())))
                .toList();
    }

    /** Languages with an interface, the reader's first. */
    public List<String> getLanguages() {
        return Stream.concat(Stream.of(reader.getTag()), messages.languages().keySet().stream())
                .distinct()
                .toList();
    }
}

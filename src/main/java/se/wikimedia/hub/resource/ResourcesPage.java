package se.wikimedia.hub.resource;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
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
    ResourceChoices choices;

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
            resources.add(draft(visit, null));
            return Optional.of("/resources");
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.UNAUTHENTICATED || problem.kind() == Problem.Kind.FORBIDDEN) {
                throw problem;
            }
            getForm().refuse(problem);
            return Optional.empty();
        }
    }

    /** @param community which the form doesn't ask for */
    static ResourceDraft draft(Visit visit, @Nullable String community) {
        return new ResourceDraft(
                visit.parameter("title").orElse(null),
                visit.parameter("url").orElse(null),
                visit.parameter("kind").orElse(null),
                visit.parameter("description").orElse(null),
                visit.parameter("language").orElse(null),
                visit.parameter("licence").orElse(null),
                community,
                visit.parameters("topics"),
                day(visit));
    }

    private static @Nullable LocalDate day(Visit visit) {
        try {
            return visit.parameter("reviewBy").map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw Problem.invalid(List.of(new FieldProblem("reviewBy", "form.date")));
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
        return choices.getTopics().stream()
                .map(ResourceChoices.Topic::key)
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
}

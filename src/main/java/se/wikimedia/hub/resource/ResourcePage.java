package se.wikimedia.hub.resource;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.item.ItemRow;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** A resource; whoever looks after it changes it here, says that it is still right, or hands it over. */
@Named
@RequestScoped
@Route("/resources/{resource}")
@PermitAll
public class ResourcePage implements Visited {

    @Inject
    Upkeep upkeep;

    @Inject
    ResourceOffers offers;

    @Inject
    ItemLinks links;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable TendedResource resource;
    private @Nullable TypedForm form;

    @Override
    public Optional<String> visit(Visit visit) {
        long id = visit.id("resource");
        resource = upkeep.get(id);
        form = new TypedForm(texts, visit, before(resource.row()));
        if (!visit.posted()) {
            return Optional.empty();
        }
        try {
            act(id, visit);
            return Optional.of("/resources/" + id + "?saved=yes");
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.UNAUTHENTICATED || problem.kind() == Problem.Kind.FORBIDDEN) {
                throw problem;
            }
            form.refuse(problem);
            return Optional.empty();
        }
    }

    private void act(long id, Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "change" ->
                upkeep.change(id, ResourcesPage.draft(visit, getResource().row().community()), visit.number("version"));
            case "confirm" -> upkeep.confirm(id);
            case "offer" -> offers.offer(id, visit.parameter("username").orElse(null));
            case "take-back" -> offers.takeBack(id);
            case "accept" -> offers.accept(id);
            case "decline" -> offers.decline(id);
            default -> throw Problem.notFound();
        }
    }

    private static Map<String, String> before(ResourceRow row) {
        var before = new HashMap<String, String>();
        before.put("title", row.title());
        before.put("url", row.url());
        before.put("kind", row.kind());
        before.put("language", row.language());
        before.put("licence", Objects.requireNonNullElse(row.licence(), ""));
        before.put("description", Objects.requireNonNullElse(row.description(), ""));
        before.put("topics", String.join(" ", row.topics()));
        before.put("reviewBy", Objects.toString(row.reviewBy(), ""));
        return before;
    }

    public TendedResource getResource() {
        return Optional.ofNullable(resource).orElseThrow(Problem::notFound);
    }

    public List<ItemRow> getItems() {
        return links.of(getResource().row(), reader.getTag());
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }
}

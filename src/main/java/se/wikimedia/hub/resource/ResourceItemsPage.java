package se.wikimedia.hub.resource;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.item.FoundItem;
import se.wikimedia.hub.item.ItemRow;
import se.wikimedia.hub.item.ItemSite;
import se.wikimedia.hub.item.Items;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Where a resource is linked to items: looked up at their site, or by their number. */
@Named
@RequestScoped
@Route("/resources/{resource}/items")
@RolesAllowed("learner")
public class ResourceItemsPage implements Visited {

    @Inject
    Upkeep upkeep;

    @Inject
    ItemLinks links;

    @Inject
    Items items;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable ResourceRow resource;
    private @Nullable TypedForm form;
    private @Nullable List<FoundItem> found;

    @Override
    public Optional<String> visit(Visit visit) {
        long id = visit.id("resource");
        var tended = upkeep.get(id);
        if (!tended.yours()) {
            throw Problem.forbidden();
        }
        resource = tended.row();
        form = new TypedForm(texts, visit, Map.of());
        return getForm()
                .send(() -> visit.posted() ? act(id, visit) : look(visit))
                .filter(next -> !next.isEmpty());
    }

    /** Returns where to go on. */
    private String act(long id, Visit visit) {
        var site = visit.parameter("site").orElse("");
        var item = visit.parameter("item").orElse("");
        switch (visit.parameter("act").orElse("")) {
            case "link" -> links.link(id, site, item);
            case "unlink" -> links.unlink(id, site, item);
            default -> throw Problem.notFound();
        }
        return "/resources/" + id + "/items";
    }

    /** Stays here: returns nothing. */
    private String look(Visit visit) {
        var site = visit.parameter("site");
        if (site.isPresent()) {
            found = items.search(site.get(), visit.parameter("q").orElse(""), reader.getTag());
        }
        return "";
    }

    public ResourceRow getResource() {
        return Optional.ofNullable(resource).orElseThrow();
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public List<ItemRow> getLinked() {
        return links.of(getResource(), reader.getTag());
    }

    public List<ItemSite> getSites() {
        return items.sites();
    }

    /** Those that can be looked up at. */
    public List<ItemSite> getAskedSites() {
        return items.askedSites();
    }

    public boolean isLooked() {
        return found != null;
    }

    public List<FoundItem> getFound() {
        return found == null ? List.of() : found;
    }

    /** A site's name by its key. */
    public String siteName(String key) {
        return getSites().stream()
                .filter(site -> site.key().equals(key))
                .findFirst()
                .map(ItemSite::name)
                .orElse(key);
    }
}

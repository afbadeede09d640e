package se.wikimedia.hub.resource;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** Handing a resource over: its owner or an agent offers it to somebody, who looks after it once they accept. */
@Service
public class ResourceOffers {

    @Inject
    ResourceRepository resources;

    @Inject
    Upkeep upkeep;

    @Inject
    Accounts accounts;

    @Inject
    News news;

    @Inject
    CurrentPerson me;

    /** What the caller is asked to look after. */
    @Allowed(Role.LEARNER)
    public List<TendedResource> mine() {
        return resources.offered(me.id()).stream().map(upkeep::tended).toList();
    }

    /**
     * Whoever is asked is told, and nothing else changes; who asks themselves has it at once.
     *
     * @throws Problem not found; forbidden: somebody else's; invalid: nobody of that name, or who looks after it already
     */
    @Allowed(Role.LEARNER)
    public TendedResource offer(long id, @Nullable String username) {
        var resource = upkeep.taken(id);
        long person = Optional.ofNullable(username)
                .flatMap(accounts::idOf)
                .orElseThrow(() -> invalid("resource.offer.nobody"));
        if (resource.owner().equals(Optional.of(person))) {
            throw invalid("resource.offer.owner");
        }
        if (person == me.id()) {
            resource.belongTo(person);
            return written(resource);
        }
        boolean again = resource.offeredTo().equals(Optional.of(person));
        resource.offer(person);
        var offered = written(resource);
        if (!again) {
            tell(person, offered.row());
        }
        return offered;
    }

    private static Problem invalid(String message) {
        return Problem.invalid(List.of(new FieldProblem("username", message)));
    }

    private void tell(long person, ResourceRow row) {
        news.tell(
                person,
                new Tiding(
                        NewsKind.OFFERED,
                        "offered:" + row.id() + ":" + row.version(),
                        "/resources/" + row.id(),
                        Map.of("title", row.title(), "name", me.displayName()),
                        false));
    }

    /** Nobody is asked any more. @throws Problem not found; forbidden */
    @Allowed(Role.LEARNER)
    public TendedResource takeBack(long id) {
        var resource = upkeep.taken(id);
        resource.offer(null);
        return written(resource);
    }

    /** The caller looks after it from now on. @throws Problem not found, also where it isn't offered to them */
    @Allowed(Role.LEARNER)
    public TendedResource accept(long id) {
        var resource = offered(id);
        resource.belongTo(me.id());
        return written(resource);
    }

    /** It stays whose it is. @throws Problem not found, also where it isn't offered to the caller */
    @Allowed(Role.LEARNER)
    public TendedResource decline(long id) {
        var resource = offered(id);
        resource.offer(null);
        return written(resource);
    }

    private CataloguedResource offered(long id) {
        return resources
                .lock(id)
                .filter(resource -> resource.offeredTo().equals(Optional.of(me.id())))
                .orElseThrow(Problem::notFound);
    }

    private TendedResource written(CataloguedResource resource) {
        resources.write();
        return upkeep.tended(resource);
    }
}

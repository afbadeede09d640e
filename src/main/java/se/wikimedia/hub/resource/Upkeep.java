package se.wikimedia.hub.resource;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.item.Item;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.problem.Problem;

/** Keeping resources right: their owners, agents and admins change them and look at them again once a year. */
@Service
public class Upkeep {

    private static final int MOST_DUE = 200;

    @Inject
    ResourceRepository resources;

    @Inject
    ResourceCheck check;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    /** @throws Problem not found */
    @AllowedToAll
    public TendedResource get(long id) {
        var resource = resources.find(id).orElseThrow(Problem::notFound);
        return tended(resource, names(List.of(resource)));
    }

    /** What is to be looked at again by today, the longest due first; of whom it belongs to, or of all for agents. */
    @Allowed(Role.LEARNER)
    public List<TendedResource> due() {
        var due = resources.due(check.today(), MOST_DUE).stream()
                .filter(this::mayTend)
                .toList();
        var names = names(due);
        return due.stream().map(resource -> tended(resource, names)).toList();
    }

    /** As the caller sees it. */
    TendedResource tended(CataloguedResource resource) {
        return tended(resource, names(List.of(resource)));
    }

    private TendedResource tended(CataloguedResource resource, Map<Long, String> names) {
        boolean yours = mayTend(resource);
        return new TendedResource(
                resource.row(),
                resource.owner().filter(any -> desk()).map(names::get).orElse(null),
                yours,
                resource.offeredTo().filter(any -> yours).map(names::get).orElse(null),
                me.signedIn() && resource.offeredTo().equals(Optional.of(me.id())));
    }

    /** Of their owners and of who is asked; nobody's where nobody asks. */
    private Map<Long, String> names(List<CataloguedResource> of) {
        Set<Long> people = of.stream()
                .flatMap(each -> Stream.concat(each.owner().stream(), each.offeredTo().stream()))
                .collect(Collectors.toSet());
        return me.signedIn() ? accounts.displayNames(people) : Map.of();
    }

    private boolean desk() {
        return me.has(Role.AGENT) || me.has(Role.ADMIN);
    }

    boolean mayTend(CataloguedResource resource) {
        return me.signedIn() && (desk() || resource.owner().equals(Optional.of(me.id())));
    }

    /**
     * Says something else about it.
     *
     * @param version what the caller has seen; null where that doesn't matter
     * @throws Problem not found; forbidden: somebody else's; invalid, with everything that is wrong at once; stale
     */
    @Allowed(Role.LEARNER)
    public ResourceRow change(long id, ResourceDraft draft, @Nullable Integer version) {
        var resource = taken(id);
        if (version != null && version != resource.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        resource.change(check.check(draft));
        return written(resource);
    }

    /** The caller has looked, and it is still right; a year from now somebody looks again. @throws Problem not found; forbidden */
    @Allowed(Role.LEARNER)
    public ResourceRow confirm(long id) {
        var resource = taken(id);
        resource.lookAgainBy(check.nextReview());
        return written(resource);
    }

    /** Other items in place of those that it is linked to. @throws Problem not found; forbidden */
    ResourceRow relate(long id, UnaryOperator<List<Item>> change) {
        var resource = taken(id);
        resource.relate(change.apply(resource.items()));
        return written(resource);
    }

    /** Held until the transaction ends. @throws Problem not found; forbidden */
    CataloguedResource taken(long id) {
        var resource = resources.lock(id).orElseThrow(Problem::notFound);
        if (!mayTend(resource)) {
            throw Problem.forbidden();
        }
        return resource;
    }

    private ResourceRow written(CataloguedResource resource) {
        resources.write();
        return resource.row();
    }
}

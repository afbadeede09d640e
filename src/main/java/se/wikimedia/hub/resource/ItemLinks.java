package se.wikimedia.hub.resource;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.item.Item;
import se.wikimedia.hub.item.ItemRow;
import se.wikimedia.hub.item.Items;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** Which items of other sites resources are, or are about; whoever may change a resource links it. */
@Service
public class ItemLinks {

    private static final int MOST = 20;

    @Inject
    Upkeep upkeep;

    @Inject
    Items items;

    /** @param language the reader's, BCP 47 */
    @AllowedToAll
    public List<ItemRow> of(ResourceRow resource, String language) {
        return items.shown(resource.items(), language);
    }

    /**
     * Without a transaction of its own, because the item's site is asked first, for a few seconds at most.
     *
     * @param typed the item's number or address
     * @throws Problem not found; forbidden: somebody else's; invalid: no item, one that isn't there, or more than 20; too
     *     many
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ResourceRow link(long id, String site, String typed) {
        if (!upkeep.get(id).yours()) {
            throw Problem.forbidden();
        }
        var met = items.meet(Item.typed(site, typed).orElseThrow(() -> invalid("item.unusable")));
        return upkeep.relate(id, linked -> with(linked, met));
    }

    private static List<Item> with(List<Item> linked, Item item) {
        if (linked.contains(item)) {
            return linked;
        }
        if (linked.size() >= MOST) {
            throw invalid("item.too-many");
        }
        var all = new ArrayList<>(linked);
        all.add(item);
        return all;
    }

    private static Problem invalid(String message) {
        return Problem.invalid(List.of(new FieldProblem("item", message)));
    }

    /** @throws Problem not found, also where that item isn't linked; forbidden */
    @Allowed(Role.LEARNER)
    public ResourceRow unlink(long id, String site, String number) {
        var item = Item.typed(site, number).orElseThrow(Problem::notFound);
        return upkeep.relate(id, linked -> {
            if (!linked.contains(item)) {
                throw Problem.notFound();
            }
            return linked.stream().filter(each -> !each.equals(item)).toList();
        });
    }
}

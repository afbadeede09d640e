package se.wikimedia.hub.money;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.Tours;

/** Budgets of tours: a tour's coordinators and admins keep the whole, a host reads its own part. */
@Service
public class Budgets {

    private static final String USUAL_CURRENCY = "EUR";

    @Inject
    BudgetRepository budgets;

    @Inject
    StaysByRates byRates;

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Communities communities;

    @Inject
    CurrentPerson me;

    /**
     * All of it for who keeps it, else the parts of the caller's own affiliates.
     *
     * @throws Problem not found; forbidden, for who is neither
     */
    @Allowed({Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public BudgetRow get(String tour) {
        tours.get(tour);
        if (!isKeeper(tour) && !me.has(Role.HOST)) {
            throw Problem.forbidden();
        }
        return row(tour, host -> isKeeper(tour) || me.has(Role.HOST, host));
    }

    @Allowed({Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public boolean isKeeper(String tour) {
        return me.has(Role.COORDINATOR, tour) || me.has(Role.ADMIN);
    }

    /**
     * Replaces the budget.
     *
     * @param version the one that was seen, 0 before the first; null takes any
     * @throws Problem not found; forbidden; invalid, with everything at once; stale, where somebody has changed it since
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public BudgetRow put(String tour, BudgetDraft draft, @Nullable Integer version) {
        tours.get(tour);
        if (!isKeeper(tour)) {
            throw Problem.forbidden();
        }
        var problems = draft.problems(hosts(tour).keySet());
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        int present = budgets.hold(tour, String.valueOf(draft.currency()));
        if (version != null && version != present) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        budgets.write(tour, draft, present + 1);
        return get(tour);
    }

    private BudgetRow row(String tour, Predicate<String> shown) {
        var head = budgets.head(tour).orElseGet(() -> new BudgetRepository.Head(USUAL_CURRENCY, 0));
        var offered = slots.all(tour).stream().collect(Collectors.toMap(SlotRow::id, slot -> slot));
        var stays = byRates.of(tour, offered).stream()
                .filter(stay -> shown.test(stay.host()))
                .toList();
        var kept = budgets.amounts(tour);
        var parts = hosts(tour).entrySet().stream()
                .filter(host -> shown.test(host.getKey()))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(host -> part(host.getKey(), host.getValue(), kept, head, stays))
                .toList();
        return new BudgetRow(tour, head.currency(), head.version(), parts, stays);
    }

    private static BudgetRow.Part part(
            String host,
            String name,
            List<BudgetRepository.Kept> kept,
            BudgetRepository.Head head,
            List<ReckonedStay> stays) {
        var amounts = Kind.keys().stream()
                .map(kind -> kept.stream()
                        .filter(each ->
                                each.host().equals(host) && each.amount().kind().equals(kind))
                        .map(BudgetRepository.Kept::amount)
                        .findFirst()
                        .orElseGet(() -> new Amount(kind, null, null)))
                .toList();
        var own = stays.stream().filter(stay -> stay.host().equals(host)).toList();
        return new BudgetRow.Part(host, name, amounts, Reckoned.of(own, head.currency()));
    }

    /** Who offers something in the tour, or has an amount in its budget: names by keys. */
    private Map<String, String> hosts(String tour) {
        var hosts = new TreeMap<String, String>();
        slots.all(tour).forEach(slot -> hosts.put(slot.host(), slot.hostName()));
        Set<String> withAmounts =
                budgets.amounts(tour).stream().map(BudgetRepository.Kept::host).collect(Collectors.toSet());
        withAmounts.forEach(host -> hosts.computeIfAbsent(
                host, key -> communities.find(key).map(CommunityRow::name).orElse(key)));
        return hosts;
    }
}

package se.wikimedia.hub.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What is kept of items, each step in a transaction of its own, so that none is open while the network is asked. */
@ApplicationScoped
class ItemBook {

    @Inject
    ItemRepository items;

    @Inject
    Clock clock;

    /** Somebody has linked it; what it is called is asked when the network is there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void meet(Item item) {
        items.meet(item.key(), clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Item> due(String site) {
        return items.due(site, clock.instant(), Wikibase.MOST_AT_ONCE).stream()
                .flatMap(known -> Item.find(known.key()).stream())
                .toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(Item item, ItemAnswer answer) {
        items.meet(item.key(), clock.instant());
        items.hold(item.key()).ifPresent(known -> known.said(answer, clock.instant()));
    }
}

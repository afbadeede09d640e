package se.wikimedia.hub.item;

import java.util.Optional;

/** One walk through what is due: a single question to each site. A site that is silent is asked in the next round. */
final class ItemRound {

    private final ItemBook book;
    private final ItemSites sites;

    ItemRound(ItemBook book, ItemSites sites) {
        this.book = book;
        this.sites = sites;
    }

    void walk() {
        sites.asked().forEach(site -> sites.find(site).ifPresent(wikibase -> ask(site, wikibase)));
    }

    private void ask(String site, Wikibase wikibase) {
        var due = book.due(site);
        if (due.isEmpty()) {
            return;
        }
        var answers = wikibase.get(due.stream().map(Item::id).toList(), sites.languages());
        answers.ifPresent(all -> due.forEach(
                item -> Optional.ofNullable(all.get(item.id())).ifPresent(answer -> book.note(item, answer))));
    }
}

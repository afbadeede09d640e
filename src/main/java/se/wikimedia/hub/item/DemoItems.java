package se.wikimedia.hub.item;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.shared.start.DemoStart;

/** What Wikidata says about the items of the demo's resources, so that they have names without a network, too. */
@ApplicationScoped
class DemoItems {

    private static final int PRIORITY = 2900;

    private static final List<ItemAnswer> ANSWERS = List.of(
            answer("Q5583871", "OpenRefine", "free software to clean and reconcile data"),
            answer("Q20950365", "Wikidata Query Service", "service with which Wikidata is queried in SPARQL"));

    @Inject
    ItemBook book;

    @Inject
    ItemRepository items;

    private static ItemAnswer answer(String id, String label, String description) {
        return new ItemAnswer(id, false, Map.of("en", new ItemWords(label, description)));
    }

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        ANSWERS.stream()
                .filter(answer -> items.find(List.of(item(answer).key())).isEmpty())
                .forEach(answer -> book.note(item(answer), answer));
    }

    private static Item item(ItemAnswer answer) {
        return new Item("wikidata", answer.id());
    }
}

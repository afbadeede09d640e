package se.wikimedia.hub.home;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.learning.ModuleCard;
import se.wikimedia.hub.learning.ModuleCards;
import se.wikimedia.hub.queue.TranslationQueue;
import se.wikimedia.hub.reading.CatalogueReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.Tours;

/** What the hub is, and the ways in. */
@Named
@RequestScoped
@Route("/")
@PermitAll
public class LandingPage {

    private static final int SHOWN = 3;
    private static final int ALL_TOURS = 1_000;

    @Inject
    Library library;

    @Inject
    Reading reading;

    @Inject
    CatalogueReading catalogue;

    @Inject
    ModuleCards cards;

    @Inject
    TranslationQueue queue;

    @Inject
    Requests requests;

    @Inject
    ReaderLanguage reader;

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    private @Nullable List<SlotRow> open;

    public int getModuleCount() {
        return library.modules().size();
    }

    public int getLessonCount() {
        return library.modules().stream()
                .mapToInt(module -> module.lessons().size())
                .sum();
    }

    public int getSlotCount() {
        return open().size();
    }

    /** What visitors can choose next. */
    public List<SlotRow> getOffers() {
        return open().stream()
                .sorted(Comparator.comparing(SlotRow::startDate).thenComparing(SlotRow::id))
                .limit(SHOWN)
                .toList();
    }

    /** Of all tours, what visitors can still choose. */
    private List<SlotRow> open() {
        if (open == null) {
            open = tours.list("", ALL_TOURS).stream()
                    .flatMap(tour -> slots.all(tour.id()).stream())
                    .filter(slot -> slot.published() && slot.free() > 0)
                    .toList();
        }
        return open;
    }

    /** What was asked in public last, with what came of it. */
    public List<RequestRow> getAsked() {
        return requests.latest(SHOWN);
    }

    /** Languages that anything has been translated into. */
    public int getTranslatedCount() {
        return queue.languages().size();
    }

    /** Questions that are open to all. */
    public long getQuestionCount() {
        return requests.countOpen();
    }

    /** The gentlest modules that are not completed yet, those in the reader's language first. */
    public List<ModuleCard> getNext() {
        return cards.of(reading.modules(reader.getTag())).stream()
                .filter(card -> !card.state().equals("completed"))
                .sorted(Comparator.comparingInt(
                                (ModuleCard card) -> card.module().level())
                        .thenComparing(
                                Comparator.comparingDouble(ModuleCard::coverage).reversed()))
                .limit(SHOWN)
                .toList();
    }

    public List<CatalogueReading.PathReading> getPaths() {
        return catalogue.paths(reader.getTag());
    }
}

package se.wikimedia.hub.tours;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** A slot as a visitor sees it. */
@Named
@RequestScoped
@Route("/tours/{tour}/slots/{slot}")
@PermitAll
public class SlotPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable TourRow tour;
    private @Nullable SlotRow slot;

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        slot = slots.get(visit.segment("tour"), visit.id("slot"));
        return Optional.empty();
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public SlotRow getSlot() {
        return Optional.ofNullable(slot).orElseThrow(Problem::notFound);
    }

    public String getPlace() {
        var country = reader.countryName(getSlot().country());
        return getSlot().place().isEmpty() ? country : getSlot().place() + ", " + country;
    }

    public String getLanguages() {
        return texts.list(getSlot().languages().stream().map(reader::nameOf).toList());
    }

    public String getCovered() {
        return texts.list(getSlot().covered().stream()
                .map(key -> texts.text("tours.covered." + key))
                .toList());
    }

    public boolean isBookable() {
        return getTour().directBooking() && getSlot().published() && getSlot().free() > 0;
    }

    public boolean isApplying() {
        return getTour().is(Phase.APPLICATIONS_OPEN) && getSlot().published();
    }

    public boolean isChangeable() {
        return !getSlot().status().equals(SlotStatus.CANCELLED.key())
                && slots.mayChange(getTour().id(), getSlot().host());
    }
}

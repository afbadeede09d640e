package se.wikimedia.hub.tours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import se.wikimedia.hub.shared.text.CalendarFeed;
import se.wikimedia.hub.shared.web.HubAddress;

/**
 * A tour's slots in iCalendar (RFC 5545), as whole days, which need no zone. A slot's UID never changes and its
 * SEQUENCE rises, so that a calendar shows the latest; one that was cancelled says so.
 */
@RequestScoped
public class SlotCalendar {

    @Inject
    Slots slots;

    @Inject
    Clock clock;

    @Inject
    HubAddress hub;

    String feed(String tour) {
        return CalendarFeed.of(slots.all(tour).stream()
                .filter(slot -> !slot.status().equals(SlotStatus.DRAFT.key()))
                .map(this::event));
    }

    private VEvent event(SlotRow slot) {
        var address = hub.of("/tours/" + slot.tour() + "/slots/" + slot.id());
        // DTEND is the first day after
        var event =
                new VEvent(slot.startDate(), slot.endDate().plusDays(1), slot.title() + " (" + slot.hostName() + ")");
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid("slot-" + slot.id() + "@" + address.getHost()));
        event.add(new Sequence(slot.version()));
        event.add(new Status(slot.published() ? Status.VALUE_CONFIRMED : Status.VALUE_CANCELLED));
        event.add(new Url(address));
        var place = Stream.of(slot.place(), slot.hostName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        event.add(new Location(place));
        if (!slot.programme().isEmpty()) {
            event.add(new Description(slot.programme()));
        }
        return event;
    }
}

package se.wikimedia.hub.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.shared.text.CalendarFeed;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;

/**
 * Places as events (RFC 5545): the stay as whole days, which are the same days in every zone, and the time to answer in
 * UTC. UIDs never change; SEQUENCE is the sum of two versions that only rise; what has ended is there as cancelled.
 */
@ApplicationScoped
class PlaceEvents {

    private static final Duration REMINDED = Duration.ofHours(1);

    @Inject
    Slots slots;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "HUB_BASE_URL")
    Optional<String> baseUrl;

    String feed(List<PlaceRow> places, String language) {
        return CalendarFeed.of(places.stream().flatMap(place -> events(place, language)));
    }

    private Stream<VEvent> events(PlaceRow place, String language) {
        var slot = slots.get(place.tour(), place.slot());
        return Stream.concat(Stream.of(stay(place, slot)), answer(place, slot, language).stream());
    }

    private VEvent stay(PlaceRow place, SlotRow slot) {
        // DTEND is the first day after
        var event =
                new VEvent(slot.startDate(), slot.endDate().plusDays(1), slot.title() + " (" + slot.hostName() + ")");
        var status = place.open() ? Status.VALUE_TENTATIVE : Status.VALUE_CONFIRMED;
        tell(event, "placement-", place, slot, place.active() ? status : Status.VALUE_CANCELLED);
        event.add(new Location(Stream.of(slot.place(), slot.hostName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "))));
        return event;
    }

    private Optional<VEvent> answer(PlaceRow place, SlotRow slot, String language) {
        return Optional.ofNullable(place.answerBy()).map(end -> {
            var summary = messages.format(language, "calendar.answer", Map.of("slot", slot.title()));
            var event = new VEvent(end.minus(REMINDED), end, summary);
            tell(event, "answer-", place, slot, place.open() ? Status.VALUE_CONFIRMED : Status.VALUE_CANCELLED);
            return event;
        });
    }

    private void tell(VEvent event, String kind, PlaceRow place, SlotRow slot, String status) {
        var address = URI.create(baseUrl.orElse("http://localhost/").replaceAll("/$", "") + "/tours/" + slot.tour()
                + "/slots/" + slot.id());
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid(kind + place.placement() + "@" + address.getHost()));
        event.add(new Sequence(slot.version() + place.version()));
        event.add(new Status(status));
        event.add(new Url(address));
    }
}

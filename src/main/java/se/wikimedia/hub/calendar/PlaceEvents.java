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
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.shared.text.CalendarFeed;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.HubAddress;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;

/**
 * Places as events (RFC 5545): the stay as whole days, which are the same days in every zone, and the time to answer in
 * UTC. UIDs never change, and SEQUENCE is the sum of two versions that only rise. What has ended is no longer in a feed;
 * who was invited to it is told by mail that it is cancelled (RFC 5546).
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
    HubAddress hub;

    @Inject
    @ConfigProperty(name = "HUB_MAIL_FROM")
    Optional<String> mailFrom;

    Stream<VEvent> of(List<PlaceRow> places, String language) {
        return places.stream().filter(PlaceRow::active).flatMap(place -> events(place, language));
    }

    /** Invites somebody to a stay, tells them what has changed, or that it is cancelled. */
    String invitation(PlaceRow place, Invited invited) {
        var event = stay(place, invited.slot());
        event.replace(new Sequence(invited.sequence()));
        event.replace(new Status(invited.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Organizer(URI.create("mailto:" + sender())));
        var attendee = new Attendee(URI.create("mailto:" + invited.email()));
        attendee.add(PartStat.ACCEPTED).add(Role.REQ_PARTICIPANT).add(Rsvp.FALSE);
        event.add(attendee);
        return CalendarFeed.of(invited.cancelled() ? Method.VALUE_CANCEL : Method.VALUE_REQUEST, Stream.of(event));
    }

    /** Whom a calendar is told something, and what. */
    record Invited(SlotRow slot, String email, int sequence, boolean cancelled) {}

    /** The address alone, without a name before it. */
    private String sender() {
        return mailFrom.orElseGet(() -> "hub@" + hub.of("/").getHost()).replaceAll("^.*<|>.*$", "");
    }

    private Stream<VEvent> events(PlaceRow place, String language) {
        var slot = slots.get(place.tour(), place.slot());
        return Stream.concat(Stream.of(stay(place, slot)), answer(place, slot, language).stream());
    }

    private VEvent stay(PlaceRow place, SlotRow slot) {
        // DTEND is the first day after
        var event =
                new VEvent(slot.startDate(), slot.endDate().plusDays(1), slot.title() + " (" + slot.hostName() + ")");
        tell(event, "placement-", place, slot, place.open() ? Status.VALUE_TENTATIVE : Status.VALUE_CONFIRMED);
        event.add(new Location(Stream.of(slot.place(), slot.hostName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "))));
        return event;
    }

    private Optional<VEvent> answer(PlaceRow place, SlotRow slot, String language) {
        return Optional.ofNullable(place.answerBy()).filter(end -> place.open()).map(end -> {
            var summary = messages.format(language, "calendar.answer", Map.of("slot", slot.title()));
            var event = new VEvent(end.minus(REMINDED), end, summary);
            tell(event, "answer-", place, slot, Status.VALUE_CONFIRMED);
            return event;
        });
    }

    private void tell(VEvent event, String kind, PlaceRow place, SlotRow slot, String status) {
        var address = hub.of("/tours/" + slot.tour() + "/slots/" + slot.id());
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid(kind + place.placement() + "@" + address.getHost()));
        event.add(new Sequence(slot.version() + place.version()));
        event.add(new Status(status));
        event.add(new Url(address));
    }
}

package se.wikimedia.hub.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.HubAddress;
import se.wikimedia.hub.talk.TalkRow;
import se.wikimedia.hub.tours.Tours;

/** Talks that are booked as events, in UTC, with a UID that never changes and a SEQUENCE that only rises. */
@ApplicationScoped
class TalkEvents {

    @Inject
    Tours tours;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    HubAddress hub;

    Stream<VEvent> of(List<TalkRow> talks, String language) {
        return talks.stream().map(talk -> event(talk, language));
    }

    private VEvent event(TalkRow talk, String language) {
        var title = tours.get(talk.tour()).title();
        var end = talk.startsAt().plus(Duration.ofMinutes(talk.minutes()));
        var event = new VEvent(talk.startsAt(), end, messages.format(language, "calendar.talk", Map.of("tour", title)));
        var address = hub.of("/tours/" + talk.tour() + "/talks");
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid("talk-" + talk.id() + "@" + address.getHost()));
        event.add(new Sequence(talk.version()));
        event.add(new Status(Status.VALUE_CONFIRMED));
        event.add(new Url(address));
        Optional.ofNullable(talk.place()).map(Location::new).ifPresent(event::add);
        return event;
    }
}

package se.wikimedia.hub.shared.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Events as an iCalendar object (RFC 5545). */
public final class CalendarFeed {

    private CalendarFeed() {}

    /** As published for whoever reads it. */
    public static String of(Stream<VEvent> events) {
        return of(Method.VALUE_PUBLISH, events);
    }

    /** @param method what the reader's program is to do with them (RFC 5546) */
    public static String of(String method, Stream<VEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Wikimedia Sverige//Content Partnerships Hub//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(method));
        events.forEach(calendar::add);
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

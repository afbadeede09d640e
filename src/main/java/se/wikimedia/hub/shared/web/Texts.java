package se.wikimedia.hub.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.shared.text.Formats;
import se.wikimedia.hub.shared.text.Messages;

/** The interface's texts, numbers and dates in the reader's language: {@code #{msg.text('key')}}. */
@Named("msg")
@ApplicationScoped
public class Texts {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    ReaderLanguage reader;

    public String text(String key) {
        return messages.text(reader.getTag(), key);
    }

    public String of(String key, Map<String, ?> arguments) {
        return messages.format(reader.getTag(), key, arguments);
    }

    public String of(String key, String name, Object value) {
        return of(key, Map.of(name, value));
    }

    public String of(String key, String name, Object value, String secondName, Object secondValue) {
        var arguments = new HashMap<String, Object>();
        arguments.put(name, value);
        arguments.put(secondName, secondValue);
        return of(key, arguments);
    }

    /** Which language the text is in, where the reader's own has none. */
    public String languageOf(String key) {
        return messages.languageOf(reader.getTag(), key);
    }

    public String number(Number number) {
        return formats.number(reader.getTag(), number);
    }

    /** {@code share} from 0 to 1. */
    public String percent(double share) {
        return formats.percent(reader.getTag(), share);
    }

    /** {@code minor} in the currency's minor unit. */
    public String money(long minor, String currency) {
        return formats.money(reader.getTag(), minor, currency);
    }

    public String date(LocalDate date) {
        return formats.date(reader.getTag(), date);
    }

    /** With the zone's name. */
    public String dateTime(Instant instant, ZoneId zone) {
        return formats.dateTime(reader.getTag(), instant.atZone(zone));
    }

    public String list(List<String> items) {
        return formats.list(reader.getTag(), items);
    }
}

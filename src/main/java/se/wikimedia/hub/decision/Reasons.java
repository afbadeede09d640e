package se.wikimedia.hub.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.wikimedia.hub.matching.Obstacle;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Texts;

/** What stands between a visitor and a slot, in the reader's language. */
@RequestScoped
public class Reasons {

    @Inject
    Texts texts;

    @Inject
    ReaderLanguage reader;

    @Inject
    Reading reading;

    /** Everything that does, a sentence each. */
    public String explain(List<Obstacle> obstacles) {
        return obstacles.stream().map(this::explain).collect(Collectors.joining(" "));
    }

    private String explain(Obstacle obstacle) {
        Map<String, Object> shown = new HashMap<>();
        obstacle.details().forEach((name, value) -> shown.put(name, show(name, value)));
        return texts.of("decision.reason." + obstacle.reason(), shown);
    }

    private Object show(String name, Object value) {
        if (value instanceof LocalDate date) {
            return texts.date(date);
        }
        if (name.equals("country")) {
            return new Locale.Builder().setRegion(value.toString()).build().getDisplayCountry(reader.getLocale());
        }
        if (value instanceof Collection<?> several) {
            return texts.list(several.stream()
                    .map(each -> name.equals("languages") ? reader.nameOf(each.toString()) : title(each.toString()))
                    .sorted()
                    .toList());
        }
        return value;
    }

    private String title(String module) {
        return reading.modules(reader.getTag()).stream()
                .filter(each -> each.id().equals(module))
                .map(each -> each.title().html())
                .findFirst()
                .orElse(module);
    }
}

package se.wikimedia.hub.tours;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a tour is about at a time, in this order. */
public enum Phase {
    DRAFTING(0),
    HOSTS_INVITED(0),
    APPLICATIONS_OPEN(0),
    SCORING(60),
    MATCHING(75),
    CONFIRMING(80),
    TRAVELLING(140),
    REPORTING(260),
    CLOSED(320);

    private final int usualDay;

    Phase(int usualDay) {
        this.usualDay = usualDay;
    }

    /** The name in the API and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Phase> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    static List<Phase> all() {
        return List.of(values());
    }

    /** Where a coordinator has told no dates: applications for two months from this day on. */
    static Map<Phase, LocalDate> usual(LocalDate first) {
        var begins = new EnumMap<Phase, LocalDate>(Phase.class);
        all().forEach(phase -> begins.put(phase, first.plusDays(phase.usualDay)));
        return begins;
    }
}

package se.wikimedia.hub.itinerary;

import java.util.Locale;

/** How somebody travels. */
public enum Mode {
    TRAIN,
    PLANE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

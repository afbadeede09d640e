package se.wikimedia.hub.matching;

import org.jspecify.annotations.Nullable;

/** The most visitors that one host, one country and the whole tour take; null is without limit. */
public record Caps(
        @Nullable Integer perHost,
        @Nullable Integer perCountry,
        @Nullable Integer inAll) {

    public static final Caps NONE = new Caps(null, null, null);
}

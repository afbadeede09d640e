package se.wikimedia.hub.feedback;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.text.Hash;

/**
 * A remark that has just been sent.
 *
 * @param person none for a reader without an account
 */
record SentRemark(
        @Nullable Long person, Place place, @Nullable Passage then, String text, Instant at) {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** The same for the same words about the same from the same person in the same minute: a button pressed twice. */
    String once() {
        return once(period());
    }

    /** The same as it was a minute before. */
    String onceBefore() {
        return once(period() - 1);
    }

    private long period() {
        return at.getEpochSecond() / PERIOD.toSeconds();
    }

    private String once(long period) {
        var unit = then == null ? "" : then.unit();
        var where = place.module() + "\n" + place.lesson() + "\n" + unit;
        var all = person + "\n" + where + "\n" + period + "\n" + text;
        return Hash.of(all.getBytes(StandardCharsets.UTF_8));
    }
}

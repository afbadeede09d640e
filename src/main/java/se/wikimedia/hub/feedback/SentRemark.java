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
        @Nullable Long person,
        Place place,
        @Nullable Passage then,
        String text,
        Instant at) {

    /** Within it the same words from the same person count once: a button was pressed twice. */
    static final Duration ONCE_IN = Duration.ofMinutes(1);

    /** The same for the same words at the same moment. */
    String once() {
        long minute = at.getEpochSecond() / ONCE_IN.toSeconds();
        var all = person + "\n" + place.module() + "\n" + place.lesson() + "\n" + minute + "\n" + text;
        return Hash.of(all.getBytes(StandardCharsets.UTF_8));
    }
}

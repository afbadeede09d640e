package se.wikimedia.hub.talk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A talk as somebody may see it: one that is free, or their own.
 *
 * @param adviser their name
 * @param free whether nobody has taken it
 * @param offered whether the reader offers it
 * @param place where it is; null for who is no party
 * @param topic what it is about, where the participant has told; null while it is free
 * @param participant their name; null while it is free, or where they have left the hub
 * @param version rises with each change
 */
public record TalkRow(
        long id,
        String tour,
        Instant startsAt,
        int minutes,
        String adviser,
        boolean free,
        boolean offered,
        @Nullable String place,
        @Nullable String topic,
        @Nullable String participant,
        int version) {}

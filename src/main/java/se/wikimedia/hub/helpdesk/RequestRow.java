package se.wikimedia.hub.helpdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as those see it who may.
 *
 * @param visibility public or private
 * @param status open, taken, closed or confirmed
 * @param verdict null until it is closed
 * @param module what it was answered with, where it was
 * @param resource the id of the resource that it was answered with, where it was
 * @param note what the agent said when closing it
 * @param mergedInto the id of the request that it is answered together with
 * @param splitFrom the id of the request that it was a part of
 * @param joined how many others need the same
 * @param mine whether the caller has asked it
 * @param version for If-Match
 */
public record RequestRow(
        long id,
        String title,
        String text,
        String visibility,
        String language,
        String community,
        List<String> topics,
        @Nullable LocalDate neededBy,
        @Nullable String partner,
        @Nullable String platform,
        Instant createdAt,
        String status,
        @Nullable String verdict,
        @Nullable String module,
        @Nullable String lesson,
        @Nullable Long resource,
        @Nullable String note,
        @Nullable Long mergedInto,
        @Nullable Long splitFrom,
        int joined,
        boolean mine,
        int version) {}

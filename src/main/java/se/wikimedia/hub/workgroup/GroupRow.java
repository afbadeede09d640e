package se.wikimedia.hub.workgroup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A working group as agents and its members see it.
 *
 * @param requests how many are with it
 * @param closed since when it takes nothing new; null while it does
 * @param version for If-Match
 */
public record GroupRow(
        long id,
        String name,
        String about,
        List<String> languages,
        List<String> topics,
        List<MemberRow> members,
        int requests,
        @Nullable Instant closed,
        int version) {}

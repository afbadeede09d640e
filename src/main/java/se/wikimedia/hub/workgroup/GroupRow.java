package se.wikimedia.hub.workgroup;

import java.util.List;

/**
 * A working group as agents and its members see it.
 *
 * @param requests how many are with it
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
        int version) {}

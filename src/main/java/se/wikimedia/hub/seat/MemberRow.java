package se.wikimedia.hub.seat;

import java.util.List;

/**
 * A member of the committee as everybody sees them.
 *
 * @param terms the earliest first; none where none was recorded
 * @param standing sitting; ending, where the term ends within two months and no other follows; outside, between terms
 */
public record MemberRow(String username, String displayName, List<SeatRow> terms, String standing) {}

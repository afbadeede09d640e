package se.wikimedia.hub.people;

import java.util.Comparator;

/** A granted role; the empty scope is everywhere. */
public record RoleRow(String role, String scope) implements Comparable<RoleRow> {

    @Override
    public int compareTo(RoleRow other) {
        return Comparator.comparing(RoleRow::role).thenComparing(RoleRow::scope).compare(this, other);
    }
}

package se.wikimedia.hub.workgroup;

/** A member of a working group. */
public record MemberRow(String username, String displayName) {}

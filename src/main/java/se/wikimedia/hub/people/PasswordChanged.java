package se.wikimedia.hub.people;

/** From now on the old password is worth nothing, and so are sessions that were opened with it. */
public record PasswordChanged(long id) {}

package se.wikimedia.hub.announcement;

/**
 * Somebody whom a slot's programme concerns.
 *
 * @param why {@code place}, who has one there, or {@code listed}, who has applied for one
 * @param path where they find it
 */
record ProgrammeReader(long person, String why, String path) {}

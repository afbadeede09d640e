package se.wikimedia.hub.feedback;

/** How many found a lesson useful, and how many didn't. Module and lesson by their ids. */
public record Usefulness(String module, String lesson, long yes, long no) {}

package se.wikimedia.hub.learning;

/** The lesson to go on with, by the ids of the module and of the lesson in it. */
public record ResumePoint(String module, String lesson) {}

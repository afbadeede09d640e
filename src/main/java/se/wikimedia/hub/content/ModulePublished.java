package se.wikimedia.hub.content;

/** A module was edited and is read as it is now; observed after the commit, when the {@link Library} has it. */
public record ModulePublished(String module, int revision) {}

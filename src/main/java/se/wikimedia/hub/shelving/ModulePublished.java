package se.wikimedia.hub.shelving;

/** A module has a new revision; to be observed after the transaction. */
public record ModulePublished(String moduleId, int revision) {}

package se.wikimedia.hub.resource;

/** Which resources somebody looks for; what is empty doesn't matter. */
public record ResourceFilter(String words, String kind, String topic, String language) {}

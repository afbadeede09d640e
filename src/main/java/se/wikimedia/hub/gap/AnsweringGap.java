package se.wikimedia.hub.gap;

/** By which a proposal answers a request that is open to all. */
public record AnsweringGap(long request, long proposal) {}

package se.wikimedia.hub.shared.start;

/**
 * The hub starts, and its database is there. Observers are called one after the other in the order of their
 * priorities, before the first page can be read; one that throws ends the start.
 */
public sealed class HubStart permits DemoStart {
    HubStart() {}
}

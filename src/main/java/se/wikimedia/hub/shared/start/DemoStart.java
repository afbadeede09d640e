package se.wikimedia.hub.shared.start;

/**
 * A start at which demo data is planted. Observers of {@link HubStart} are called, too, by the same priorities.
 *
 * <p>Observers plant only what isn't there: a start that ended halfway is followed by another of this kind, and so
 * is one after which the demo's own classes have changed.
 */
public final class DemoStart extends HubStart {
    DemoStart() {}
}

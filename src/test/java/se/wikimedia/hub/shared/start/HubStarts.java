package se.wikimedia.hub.shared.start;

/** Starts for tests of what rooms do at one. */
public final class HubStarts {

    public static final HubStart WITHOUT_DEMO = new HubStart();

    private HubStarts() {}
}

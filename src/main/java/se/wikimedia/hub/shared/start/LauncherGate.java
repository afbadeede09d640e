package se.wikimedia.hub.shared.start;

import java.io.IOException;

/**
 * {@code ./hub run} starts the database beside the server, because both take their time, and tells through the
 * server's standard input when the database may be used. Elsewhere it is there before the server.
 */
final class LauncherGate {

    private LauncherGate() {}

    /** @throws IllegalStateException where the launcher has ended before the database was there */
    static void pass() throws IOException {
        if (Boolean.getBoolean("hub.gate") && System.in.read() < 0) {
            throw new IllegalStateException("the hub was given up before its database was there");
        }
    }
}

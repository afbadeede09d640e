package se.wikimedia.hub.shared.db;

import java.io.IOException;

/**
 * {@code ./hub run} starts the database beside the server, because both take their time, and tells through the
 * server's standard input when the database may be used. Where the launcher dies before, the server ends with it.
 * Elsewhere the database is there before the server.
 */
final class LauncherGate {

    private static boolean open = !Boolean.getBoolean("hub.gate");

    private LauncherGate() {}

    /** Returns when the database may be used. */
    static synchronized void pass() throws IOException {
        if (open) {
            return;
        }
        if (System.in.read() < 0) {
            System.err.println("the launcher has died before the database was there");
            Runtime.getRuntime().halt(1);
        }
        open = true;
    }
}

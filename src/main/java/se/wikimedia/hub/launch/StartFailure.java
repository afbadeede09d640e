package se.wikimedia.hub.launch;

/** Why the hub does not start, in one line for the person at the terminal; nothing was changed. */
final class StartFailure extends RuntimeException {
    StartFailure(String line) {
        super(line);
    }
}

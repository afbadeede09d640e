package se.wikimedia.hub.launch;

/** Why the hub does not start or a command can not be done, in one line for the person at the terminal; nothing was changed. */
final class StartFailure extends RuntimeException {
    private final String line;

    StartFailure(String line) {
        super(line);
        this.line = line;
    }

    String line() {
        return line;
    }
}

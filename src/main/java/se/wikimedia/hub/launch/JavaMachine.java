package se.wikimedia.hub.launch;

import java.nio.file.Path;

/** The Java machine that this runs on, and the hub's other processes with it. */
final class JavaMachine {

    private static final Path HOME = Path.of(System.getProperty("java.home"));

    private JavaMachine() {}

    static String command() {
        return HOME.resolve("bin").resolve("java").toString();
    }

    /** The certificates that its owner trusts. */
    static Path trustStore() {
        return HOME.resolve("lib").resolve("security").resolve("cacerts");
    }

    /** Another one has another name, also a newer one in the same place. */
    static String name() {
        return HOME + " " + System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version");
    }
}

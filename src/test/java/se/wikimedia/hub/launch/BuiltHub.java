package se.wikimedia.hub.launch;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs what was built in a process of its own, as the command {@code hub} does. */
public final class BuiltHub {

    private static final String CLASS_PATH =
            String.join(File.pathSeparator, "target/classes", "target/lib/*", "target/run/*");

    private BuiltHub() {}

    /** @param rest options of the Java machine, then the class, then its arguments */
    public static List<String> command(String... rest) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", CLASS_PATH));
        command.addAll(List.of(rest));
        return command;
    }
}

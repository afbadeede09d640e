package se.wikimedia.hub.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code ./hub backup FILE} and {@code ./hub restore FILE}: all that the database holds, in one file. A backup is of one
 * moment, also while the hub runs; a restore needs an empty database that no hub is using.
 */
public final class BackupCommands {

    private BackupCommands() {}

    /**
     * Arguments: {@code backup} or {@code restore}, the file, then options as of {@code ./hub run}. Ends with 1 where
     * that can't be done; then neither file nor database is another than before.
     */
    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.OFF);
        try {
            System.out.println(run(List.of(arguments)));
        } catch (StartFailure failure) {
            fail(failure.line());
        } catch (Exception e) {
            fail(e.toString());
        }
    }

    private static void fail(String reason) {
        System.err.println("hub: " + reason);
        System.exit(1);
    }

    private static String run(List<String> arguments) throws Exception {
        var verb = arguments.get(0);
        if (arguments.size() < 2 || arguments.get(1).startsWith("--")) {
            throw new StartFailure("which file? ./hub " + verb + " FILE");
        }
        var file = Path.of(arguments.get(1)).toAbsolutePath().normalize();
        var settings = Settings.of(System.getenv(), arguments.subList(2, arguments.size()));
        if (verb.equals("backup")) {
            try (var database = CommandDatabase.beside(settings)) {
                new Backup(database).write(file);
            }
            return "All that the database holds is in " + file + ". It tells of people: keep it safe.";
        }
        var restore = Restore.of(file);
        try (var database = CommandDatabase.alone(settings)) {
            restore.into(database);
        }
        return "The database is as it was when " + file + " was made.";
    }
}

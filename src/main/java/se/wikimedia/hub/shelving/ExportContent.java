package se.wikimedia.hub.shelving;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import se.wikimedia.hub.shared.db.RunningDatabase;

/**
 * {@code ./hub export-content [DIR]}: writes the modules of a running hub as folders. Exit code 0: all is written, 1:
 * something was left as it was, 2: the hub doesn't run, or the folder or the command line can't be used.
 */
public final class ExportContent {

    static final String USUAL_FOLDER = "export/modules-content";

    private ExportContent() {}

    /** Argument: the folder; without one it is {@value #USUAL_FOLDER}. */
    public static void main(String[] arguments) {
        // file names may be in any script, and the platform's own encoding may know none of them
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    private static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length > 1) {
            err.println("usage: export-content [DIR]");
            return 2;
        }
        var folder = arguments.length == 1 ? arguments[0] : USUAL_FOLDER;
        try (var database = RunningDatabase.connect()) {
            var outcome = new ContentExport(new StoredContent(database), Path.of(folder)).run();
            outcome.refused().forEach(err::println);
            out.println(outcome.written() + " modules written to " + folder + ", " + outcome.unchanged()
                    + " were there already");
            return outcome.refused().isEmpty() ? 0 : 1;
        } catch (RunningDatabase.Unreachable e) {
            err.println("hub: " + e.reason());
        } catch (SQLException e) {
            err.println("hub: the database can't be read: " + e.getMessage());
        } catch (InvalidPathException | IOException e) {
            err.println("hub: " + folder + " can't be used: " + e.getMessage());
        }
        return 2;
    }
}

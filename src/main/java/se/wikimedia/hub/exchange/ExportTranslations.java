package se.wikimedia.hub.exchange;

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
 * {@code export-translations [DIR]}: what translators have made in a running hub, written into a folder translations/,
 * ready to be committed. Exit code 0: all is written, 1: some files can't be read and were left, 2: nothing could be
 * done.
 */
public final class ExportTranslations {

    static final String USUAL_FOLDER = "export/translations";

    /** Every command runs in the hub's own folder. */
    private static final Path OWN_INTERFACE = Path.of("translations", "ui");

    private ExportTranslations() {}

    /** Argument: the folder; without one it is {@value #USUAL_FOLDER}. */
    public static void main(String[] arguments) {
        // people's names may be in any script, and the platform's own encoding may know none of them
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    private static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length > 1) {
            err.println("usage: export-translations [DIR]");
            return 2;
        }
        var name = arguments.length == 1 ? arguments[0] : USUAL_FOLDER;
        try (var database = RunningDatabase.connect()) {
            var folder = new TranslationsFolder(Path.of(name), OWN_INTERFACE);
            folder.take(StoredTexts.read(database));
            folder.takeGlossaries(StoredGlossaries.read(database));
            folder.refused().forEach(err::println);
            out.println(folder.written() + " files written to " + name);
            return folder.refused().isEmpty() ? 0 : 1;
        } catch (RunningDatabase.Unreachable e) {
            err.println("hub: " + e.reason());
        } catch (SQLException e) {
            err.println("hub: the database can't be read: " + e.getMessage());
        } catch (InvalidPathException | IOException e) {
            err.println("hub: " + name + " can't be used: " + e.getMessage());
        }
        return 2;
    }
}

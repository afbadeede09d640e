package se.wikimedia.hub.shelving;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.shelving.ShelvingFixture.bytes;
import static se.wikimedia.hub.shelving.ShelvingFixture.module;
import static se.wikimedia.hub.shelving.ShelvingFixture.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.HubDatabaseFixture;

class KilledImportTest {

    private static final int MODULES = 40;
    private static final int ROUNDS = 5;

    @TempDir
    private Path temp;

    private Path folder;
    private final Map<String, Map<String, String>> stored = new TreeMap<>();
    private final Map<String, Map<String, String>> inFolder = new TreeMap<>();

    @BeforeEach
    void anEmptyDatabase() {
        HubDatabaseFixture.empty();
        folder = temp.resolve("content");
        write(folder, Map.of("catalogue.yaml", bytes("topics: []\n")));
    }

    private void author(String state) {
        for (int i = 0; i < MODULES; i++) {
            var files = module("m" + i, "published", state + " of " + i);
            write(folder.resolve("m" + i), files);
            inFolder.put("m" + i, texts(files));
        }
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        var texts = new TreeMap<String, String>();
        files.forEach((file, content) -> texts.put(file, new String(content, StandardCharsets.UTF_8)));
        return texts;
    }

    private Process importing() throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ImportProcess.class.getName(),
                temp.resolve("data").toString(),
                folder.toString());
        builder.environment().putAll(HubDatabaseFixture.environment());
        var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.getInputStream().read()).isEqualTo('b');
        return process;
    }

    private Map<String, Map<String, String>> inDatabase() throws Exception {
        var found = new TreeMap<String, Map<String, String>>();
        try (var connection = HubDatabaseFixture.connection()) {
            var content = new StoredContent(connection);
            for (var module : content.modules()) {
                found.put(module, texts(content.files(content.manuscript(module))));
            }
        }
        return found;
    }

    private void awaitImported(int modules, Process process) throws Exception {
        try (var connection = HubDatabaseFixture.connection();
                var count = connection.prepareStatement("SELECT COUNT(*) FROM module_revision")) {
            int goal = rows(count) + modules;
            while (process.isAlive() && rows(count) < goal) {
                Thread.onSpinWait();
            }
        }
    }

    private static int rows(PreparedStatement count) throws SQLException {
        try (var rows = count.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void killedAtAnyPointEveryModuleIsOldOrNew() throws Exception {
        long seed = 20261121;
        System.out.println("KilledImportTest: seed " + seed);
        var random = new Random(seed);
        author("first");
        assertThat(importing().waitFor()).isZero();
        stored.putAll(inDatabase());
        assertThat(stored).isEqualTo(inFolder);
        int mixed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            author("round " + round);
            var process = importing();
            awaitImported(random.nextInt(MODULES), process);
            process.waitFor(random.nextInt(3000), TimeUnit.MICROSECONDS);
            process.destroyForcibly().waitFor();
            var found = inDatabase();
            assertThat(found).hasSize(MODULES).allSatisfy((module, files) -> assertThat(files)
                    .isIn(stored.get(module), inFolder.get(module)));
            long taken = found.keySet().stream()
                    .filter(module -> inFolder.get(module).equals(found.get(module)))
                    .count();
            mixed += taken > 0 && taken < MODULES ? 1 : 0;
            stored.putAll(found);
        }
        System.out.println("KilledImportTest: " + mixed + " of " + ROUNDS + " imports were killed half-way");
        assertThat(importing().waitFor()).isZero();
        assertThat(inDatabase()).isEqualTo(inFolder);
    }
}

package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.launch.BuiltHub;

/** HUB_CONTENT pointed at a large folder that was written elsewhere; in this order, on the same data. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForeignContentIT {

    @TempDir
    static Path folder;

    private static GeneratedContent content;
    private static RunningHub hub;
    private static Map<String, Integer> revisions = Map.of();
    private static Map<String, String> answers = Map.of();
    private static List<String> mistakes = List.of();

    private static RunningHub timed(String what, RunningHub starting) {
        long start = System.nanoTime();
        starting.awaitReady();
        System.out.println(what + ": ready after "
                + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
        return starting;
    }

    @Test
    @Order(1)
    void allModulesAndLessonsOfAForeignFolderCanBeReached() throws SQLException {
        content = GeneratedContent.in(folder);
        hub = timed("80 new modules", RunningHub.start("foreign", Map.of("HUB_CONTENT", folder.toString())));
        try {
            assertThat(hub.lines()).noneMatch(line -> line.contains(".md:") || line.contains(".yaml:"));
            var listed = Json.texts(Json.of(hub.get("/api/modules")).get("items"), "id");
            assertThat(listed).hasSize(GeneratedContent.MODULES);
            int lessons = 0;
            for (var module : listed) {
                for (var lesson :
                        Json.texts(Json.of(hub.get("/api/modules/" + module)).get("lessons"), "id")) {
                    var answer = hub.get("/api/modules/" + module + "/lessons/" + lesson + "?lang=sv");
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(Json.of(answer).get("units")).hasSize(7);
                    lessons++;
                }
            }
            assertThat(lessons).isEqualTo(GeneratedContent.LESSONS);
            for (int module = 0; module < GeneratedContent.MODULES; module += 7) {
                assertPages(GeneratedContent.module(module), GeneratedContent.lesson(module % 9));
            }
            revisions = revisions();
            answers = answers();
        } finally {
            hub.close();
        }
    }

    private static void assertPages(String module, String lesson) {
        assertThat(hub.get("/modules/" + module).statusCode()).isEqualTo(200);
        var page = hub.get("/modules/" + module + "/" + lesson);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<table>", "<blockquote>", "/files/" + module + "/map.svg", "Wikimedia Sverige");
        assertThat(hub.get("/files/" + module + "/map.svg").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
    }

    /** Every row that a needless revision would change or add. */
    private static Map<String, Integer> revisions() throws SQLException {
        var found = new TreeMap<String, Integer>();
        try (var database = hub.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT id, revision FROM module"
                        + " UNION ALL SELECT CONCAT(module_id, '/', id), revision FROM lesson"
                        + " UNION ALL SELECT 'kept revisions', COUNT(*) FROM module_revision"
                        + " UNION ALL SELECT 'catalogues', COUNT(*) FROM catalogue_revision"
                        + " UNION ALL SELECT 'files', COUNT(*) FROM module_file"
                        + " UNION ALL SELECT 'withdrawn', COUNT(*) FROM module WHERE withdrawn")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
        }
        return found;
    }

    private static Map<String, String> answers() {
        var found = new TreeMap<String, String>();
        for (int number = 0; number < GeneratedContent.MODULES; number++) {
            var module = "/api/modules/" + GeneratedContent.module(number);
            for (var path : List.of(module, module + "/lessons/" + GeneratedContent.lesson(number % 9))) {
                found.put(path, hub.get(path).body());
            }
        }
        return found;
    }

    @Test
    @Order(2)
    void aSecondStartChangesNothing() throws SQLException {
        hub = timed("80 known modules", hub.again());
        try {
            assertThat(revisions()).isEqualTo(revisions).containsEntry("kept revisions", GeneratedContent.MODULES);
            assertThat(answers()).isEqualTo(answers);
        } finally {
            hub.close();
        }
    }

    @Test
    @Order(3)
    void aModuleThatIsBrokenNowStaysAsItWasAndEveryMistakeIsToldOnTheTerminal() throws SQLException {
        mistakes = content.plantMistakes();
        assertThat(mistakes).hasSize(30).doesNotHaveDuplicates();
        hub = timed("50 known modules and 30 broken", hub.again());
        try {
            assertAllTold(hub.lines());
            assertThat(revisions()).isEqualTo(revisions);
            assertThat(answers()).isEqualTo(answers);
        } finally {
            hub.close();
        }
    }

    private static void assertAllTold(List<String> lines) {
        var told = lines.stream()
                .filter(line -> line.matches("module-\\d\\d/\\S+:\\d+: .*"))
                .toList();
        assertThat(told).hasSameSizeAs(mistakes);
        assertThat(mistakes).allMatch(place -> told.stream().anyMatch(line -> line.startsWith(place)));
    }

    @Test
    @Order(4)
    void theGoodModulesAreServedAlsoWhereTheBrokenOnesNeverWereGood() {
        hub = timed(
                "50 new modules and 30 broken",
                RunningHub.start("foreign-broken", Map.of("HUB_CONTENT", folder.toString())));
        try {
            assertAllTold(hub.lines());
            assertThat(Json.texts(Json.of(hub.get("/api/modules")).get("items"), "id"))
                    .containsExactlyElementsOf(IntStream.range(GeneratedContent.BROKEN, GeneratedContent.MODULES)
                            .mapToObj(GeneratedContent::module)
                            .toList());
            assertThat(hub.get("/modules/module-00").statusCode()).isEqualTo(404);
            assertPages("module-42", "lesson-3");
        } finally {
            hub.close();
        }
    }

    @Test
    @Order(5)
    void checkContentTellsTheSame() throws IOException, InterruptedException {
        var command =
                BuiltHub.command("se.wikimedia.hub.authoring.ContentCommands", "check-content", folder.toString());
        var check = new ProcessBuilder(command).redirectErrorStream(true).start();
        var lines = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(check.waitFor()).isEqualTo(1);
        assertAllTold(lines);
    }
}

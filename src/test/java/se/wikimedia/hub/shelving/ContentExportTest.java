package se.wikimedia.hub.shelving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.shelving.ShelvingFixture.bytes;
import static se.wikimedia.hub.shelving.ShelvingFixture.content;
import static se.wikimedia.hub.shelving.ShelvingFixture.export;
import static se.wikimedia.hub.shelving.ShelvingFixture.manuscript;
import static se.wikimedia.hub.shelving.ShelvingFixture.module;
import static se.wikimedia.hub.shelving.ShelvingFixture.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authoring.ContentFolder;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.whole.GeneratedContent;

class ContentExportTest {

    @TempDir
    private Path temp;

    private ShelvingFixture hub;

    @BeforeEach
    void emptyHub() {
        hub = ShelvingFixture.empty(temp.resolve("data"));
    }

    private Path twoModules() {
        var folder = temp.resolve("content");
        write(folder, Map.of("catalogue.yaml", bytes("topics: [] # no newline")));
        write(folder.resolve("a"), module("a", "published", "first"));
        write(folder.resolve("b"), module("b", "draft", "other"));
        assertThat(hub.start(folder)).isEmpty();
        return folder;
    }

    @Test
    void theHubsOwnModulesAreWrittenAsTheyWere() {
        hub.start(Path.of("modules-content"));
        assertThat(export(temp.resolve("out")).refused()).isEmpty();
        assertThat(content(temp.resolve("out"))).isEqualTo(content(Path.of("modules-content")));
    }

    @Test
    void aLargeForeignFolderIsTheSameAfterExportImportAndExport() {
        GeneratedContent.in(temp.resolve("foreign"));
        var foreign = temp.resolve("foreign");
        assertThat(hub.start(foreign)).isEmpty();
        var outcome = export(temp.resolve("one"));
        assertThat(outcome.written()).isEqualTo(GeneratedContent.MODULES);
        assertThat(content(temp.resolve("one"))).isEqualTo(content(foreign));

        assertThat(hub.start(temp.resolve("one"))).isEmpty();
        assertThat(hub.kept("module-00").revision()).isEqualTo(1);

        var other = ShelvingFixture.empty(temp.resolve("data"));
        assertThat(other.start(temp.resolve("one"))).isEmpty();
        export(temp.resolve("two"));
        assertThat(content(temp.resolve("two"))).isEqualTo(content(temp.resolve("one")));
    }

    @Test
    void whateverAnAuthorMayWriteComesOutAsItWentIn() {
        long seed = 3;
        System.out.println("ContentExportTest: seed " + seed);
        var random = new Random(seed);
        var pieces = List.of(
                "\r\n",
                "\t",
                "\uFEFF",
                "\u2028",
                "\u200F",
                "😀",
                "e\u0301",
                "\u00e9",
                "<script>",
                "' \" \\\\ %s ${x} #{x}",
                "&amp;");
        var folder = temp.resolve("content");
        write(folder, Map.of("catalogue.yaml", bytes("\uFEFFtopics: []\r\n")));
        for (int i = 0; i < 40; i++) {
            var text = new StringBuilder("x");
            random.ints(12, 0, pieces.size()).mapToObj(pieces::get).forEach(piece -> text.append(piece)
                    .append("y"));
            var files = module("m" + i, "published", text.toString());
            if (random.nextBoolean()) {
                files.replaceAll((file, content) -> file.endsWith(".md") || file.endsWith(".yaml")
                        ? bytes("\uFEFF"
                                + new String(content, StandardCharsets.UTF_8)
                                        .replaceAll("\r?\n", "\r\n")
                                        .stripTrailing())
                        : content);
            }
            files.put("files/files.yaml", bytes("""
                    - {file: a.txt, author: A, licence: CC0}
                    - {file: é.txt, author: A, licence: CC0}
                    - {file: e.txt, author: A, licence: CC0}
                    - {file: deep/in/there.txt, author: A, licence: CC0}
                    """));
            List.of("é.txt", "e.txt", "deep/in/there.txt").forEach(file -> files.put("files/" + file, bytes(file)));
            write(folder.resolve("m" + i), files);
        }
        assertThat(hub.start(folder)).isEmpty();
        assertThat(export(temp.resolve("out")).written()).isEqualTo(40);
        assertThat(content(temp.resolve("out"))).isEqualTo(content(folder));
    }

    @Test
    void whatWasWrittenInTheBrowserIsWrittenOutAndChangesNothingWhenItIsReadAgain() {
        var folder = twoModules();
        var files = module("a", "published", "from the browser");
        hub.publish(manuscript("a", files), files, 1);
        var outcome = export(folder);
        assertThat(outcome).isEqualTo(new ContentExport.Outcome(1, 1, List.of()));
        assertThat(folder.resolve("a/one.md")).hasBinaryContent(files.get("one.md"));
        assertThat(hub.start(folder)).isEmpty();
        assertThat(hub.kept("a").revision()).isEqualTo(2);
        assertThat(export(folder)).isEqualTo(new ContentExport.Outcome(0, 2, List.of()));
    }

    @Test
    void whatTheHubNeverHadIsLeftAsItIs() {
        var folder = twoModules();
        var files = module("a", "published", "from the browser");
        hub.publish(manuscript("a", files), files, 1);
        write(folder.resolve("a"), Map.of("one.md", bytes("---\ntitle: One\n---\n\n<!--T:1-->\nby hand\n")));
        write(folder.resolve("b"), Map.of("one.md", bytes("half a sent")));
        write(folder, Map.of("catalogue.yaml", bytes("topics: []\n# by hand")));
        var before = content(folder);
        assertThat(export(folder).refused())
                .hasSize(3)
                .allMatch(line -> line.contains("has changes that the hub never had"));
        assertThat(content(folder)).isEqualTo(before);
    }

    @Test
    void strangersStayAndWhatAModuleNoLongerHasGoes() {
        var folder = twoModules();
        write(
                folder.resolve("a"),
                Map.of("README.md", bytes("notes"), ".gitattributes", bytes("x"), "my.ideas", bytes("y")));
        var files = new TreeMap<>(module("a", "published", "new"));
        files.remove("files/a.txt");
        files.remove("files/files.yaml");
        hub.publish(manuscript("a", files), Map.of(), 1);
        export(folder);
        assertThat(folder.resolve("a/README.md")).hasContent("notes");
        assertThat(folder.resolve("a/.gitattributes")).hasContent("x");
        assertThat(folder.resolve("a/my.ideas")).hasContent("y");
        assertThat(folder.resolve("a/files")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.hub-*");
    }

    @Test
    void withdrawnModulesAreNotWritten() throws IOException {
        var folder = twoModules();
        Files.delete(folder.resolve("b").resolve("module.yaml"));
        hub.start(folder);
        export(temp.resolve("out"));
        assertThat(temp.resolve("out")).isDirectoryContaining("glob:**/a").isDirectoryNotContaining("glob:**/b");
    }

    @Test
    void aFolderOfSomethingElseIsNotTouched() {
        twoModules();
        var letters = temp.resolve("letters");
        write(letters, Map.of("to-mother.txt", bytes("dear")));
        assertThatThrownBy(() -> export(letters)).hasMessageContaining("holds something else than modules");
        assertThat(content(letters)).containsOnlyKeys("to-mother.txt");
    }

    @Test
    void aModuleWhoseTextIsNotKnownIsTold() {
        twoModules();
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery(
                        "UPDATE module_revision SET document = JSON_REMOVE(document, '$.texts') WHERE module_id = 'a'")
                .executeUpdate());
        var outcome = export(temp.resolve("out"));
        assertThat(outcome.written()).isEqualTo(1);
        assertThat(outcome.refused()).singleElement().asString().startsWith("a/module.yaml:1: its text isn't known");
    }

    private static Process exporting(Path folder) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ExportContent.class.getName(),
                folder.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("HUB_"));
        builder.environment().putAll(HubDatabaseFixture.environment());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void killedAtAnyPointEveryModuleIsOldOrNew() throws IOException, InterruptedException {
        long seed = 20261121;
        System.out.println("ContentExportTest: seed " + seed);
        var random = new Random(seed);
        var old = new TreeMap<String, SortedMap<String, byte[]>>();
        for (int i = 10; i < 70; i++) {
            old.put("m" + i, module("m" + i, "published", "old " + i));
        }
        hub.start(contentOf(old, "content"));
        var renewed = new TreeMap<String, SortedMap<String, byte[]>>();
        old.keySet().forEach(id -> {
            var files = module(id, "published", "from the browser");
            renewed.put(id, files);
            hub.publish(manuscript(id, files), files, 1);
        });
        var whole = content(contentOf(renewed, "renewed"));
        int mixed = 0;
        for (int round = 0; round < 6; round++) {
            var folder = round % 2 == 0 ? contentOf(old, "round " + round) : temp.resolve("round " + round);
            var process = exporting(folder);
            var last = folder.resolve("m" + (10 + random.nextInt(60))).resolve("files/a.txt");
            while (process.isAlive() && last.toFile().length() != "of from the browser".length()) {
                Thread.onSpinWait();
            }
            process.waitFor(random.nextInt(20_000), TimeUnit.MICROSECONDS);
            process.destroyForcibly().waitFor();

            var read = ContentFolder.readEachAlone(folder);
            if (round % 2 == 0) {
                assertThat(read).hasSize(60);
            }
            assertThat(read).allSatisfy(each -> assertThat(each.hash()).isIn(hash(each, old), hash(each, renewed)));
            assertThat(visible(folder)).hasSize(read.size() + 1);
            long written = read.stream()
                    .filter(each -> each.hash().equals(hash(each, renewed)))
                    .count();
            mixed += written > 0 && written < 60 ? 1 : 0;
            assertThat(export(folder))
                    .isEqualTo(new ContentExport.Outcome(60 - (int) written, (int) written, List.of()));
            assertThat(content(folder)).isEqualTo(whole);
        }
        System.out.println("ContentExportTest: " + mixed + " of 6 exports were killed half-way");
    }

    private Path contentOf(Map<String, SortedMap<String, byte[]>> modules, String name) {
        var folder = temp.resolve(name);
        write(folder, Map.of("catalogue.yaml", bytes("topics: []\n")));
        modules.forEach((id, files) -> write(folder.resolve(id), files));
        return folder;
    }

    private static String hash(Manuscript module, Map<String, SortedMap<String, byte[]>> state) {
        var id = module.module().id();
        return manuscript(id, Objects.requireNonNull(state.get(id))).hash();
    }

    private static List<String> visible(Path folder) {
        return Stream.of(Objects.requireNonNull(folder.toFile().list()))
                .filter(name -> !name.startsWith("."))
                .toList();
    }

    @Test
    void aModuleIsKnownAgainAlsoWhereTheOneItRequiresIsMissing() throws IOException {
        var first = module("a", "published", "first");
        first.put(
                "module.yaml", bytes(new String(first.get("module.yaml"), StandardCharsets.UTF_8) + "requires: [b]\n"));
        var folder = contentOf(Map.of("a", first, "b", module("b", "published", "other")), "content");
        assertThat(hub.start(folder)).isEmpty();
        Files.move(folder.resolve("b"), temp.resolve("elsewhere"));
        assertThat(export(folder)).isEqualTo(new ContentExport.Outcome(1, 1, List.of()));
    }
}

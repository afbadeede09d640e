package se.wikimedia.hub.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.sheet.Finding;

class ModuleCheckTest {
    @TempDir
    private Path temp;

    private GoodFolder folder;

    @BeforeEach
    void writeFolder() {
        folder = new GoodFolder(temp.resolve("content"));
    }

    private SortedMap<String, byte[]> files() {
        return filesOf(folder.root().resolve("first"));
    }

    private static SortedMap<String, byte[]> filesOf(Path module) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (var paths = Files.walk(module)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(module.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
            return files;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ModuleCheck check(SortedMap<String, byte[]> files) {
        ContentFolder read = folder.read();
        return ModuleCheck.read("first", files, Neighbours.of(read.manuscripts(), read.catalogue()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void filesInMemoryBecomeTheSameManuscriptAsThoseOfAFolder() {
        ModuleCheck check = check(files());
        assertThat(check.findings()).isEmpty();
        assertThat(check.manuscript()).isEqualTo(folder.first());
    }

    @Test
    void whatIsWrongInMemoryIsWhatWouldBeWrongInTheFolder() {
        long seed = 20261121;
        System.out.println("ModuleCheckTest: seed " + seed);
        Random random = new Random(seed);
        Neighbours neighbours =
                Neighbours.of(folder.read().manuscripts(), folder.read().catalogue());
        SortedMap<String, byte[]> good = files();
        for (int round = 0; round < 200; round++) {
            SortedMap<String, byte[]> files = new TreeMap<>(good);
            String file = List.copyOf(files.keySet()).get(random.nextInt(files.size()));
            byte[] bytes = files.get(file).clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextInt(8) == 0 ? random.nextInt(256) : " \n-:<>[]".charAt(random.nextInt(8)));
            }
            files.put(file, bytes);
            folder.write("first/" + file, bytes);
            ContentFolder inFolder = folder.read();
            ModuleCheck inMemory = ModuleCheck.read("first", files, neighbours);
            assertThat(inMemory.findings())
                    .as("round %d, %s", round, file)
                    .isEqualTo(inFolder.findings().stream()
                            .filter(each -> each.file().startsWith("first/"))
                            .toList());
            assertThat(inMemory.manuscript())
                    .isEqualTo(inFolder.manuscripts().stream()
                            .filter(each -> each.module().id().equals("first"))
                            .findFirst()
                            .orElse(null));
            folder.write("first/" + file, good.get(file));
        }
    }

    @Test
    void textsAreKeptByteForByte() {
        folder.write(
                        "first/more.md",
                        "\uFEFF---\r\ntitle: More\r\n---\r\n\r\n<!--T:1-->\r\nDas Ende \u200f\t\u2028😀  ")
                .write("first/module.yaml", GoodFolder.MODULE + "# no newline behind this")
                .write("first/README.md", "for authors");
        Manuscript manuscript = Objects.requireNonNull(check(files()).manuscript());
        SortedMap<String, byte[]> files = files();
        assertThat(manuscript.texts().keySet())
                .containsExactly("files/files.yaml", "intro.md", "intro.quiz.yaml", "module.yaml", "more.md");
        manuscript
                .texts()
                .forEach((file, text) -> assertThat(bytes(text)).as(file).isEqualTo(files.get(file)));
        assertThat(folder.first().texts()).isEqualTo(manuscript.texts());
    }

    @Test
    void theCatalogueKeepsItsText() {
        assertThat(folder.read().catalogue().text()).isEqualTo(GoodFolder.CATALOGUE);
        folder.write("catalogue.yaml", new byte[] {(byte) 0xC3, 'x'});
        assertThat(folder.read().catalogue().text()).isNull();
    }

    @Test
    void namesThatLeadOutOfTheModuleAreRefused() {
        for (String name :
                List.of("files/../../x.svg", "../x.md", "/etc/passwd", "files//x.svg", "files/./x.svg", "")) {
            SortedMap<String, byte[]> files = files();
            files.put(name, bytes("x"));
            ModuleCheck check = check(files);
            assertThat(check.manuscript()).as(name).isNull();
            assertThat(check.findings()).anyMatch(each -> each.message().contains("leads out of the module"));
        }
    }

    @Test
    void strangersAreWarnedOfAsInAFolder() {
        SortedMap<String, byte[]> files = files();
        files.put("notes/one.md", bytes("x"));
        files.put("notes.txt", bytes("x"));
        files.put(".hidden", bytes("x"));
        files.put("files/.hidden", bytes("x"));
        ModuleCheck check = check(files);
        assertThat(check.findings()).extracting(Finding::file).containsExactly("first/notes.txt", "first/notes/one.md");
        assertThat(check.manuscript()).isEqualTo(folder.first());
    }

    @Test
    void whatTheModuleSaysOfOthersIsChecked() {
        SortedMap<String, byte[]> files = files();
        files.put(
                "module.yaml",
                bytes(GoodFolder.MODULE
                        .replace("requires: []", "requires: [second, nowhere]")
                        .replace("[volunteer]", "[nobody]")
                        .replace("[data]", "[nothing]")));
        files.put("more.md", bytes(GoodFolder.MORE + "\n<!--T:2-->\n[x](../second/none.md) [y](../third/)\n"));
        assertThat(check(files).findings())
                .extracting(Finding::toString)
                .anyMatch(line -> line.contains("audience “nobody” is not in catalogue.yaml"))
                .anyMatch(line -> line.contains("topic “nothing” is not in catalogue.yaml"))
                .anyMatch(line -> line.contains("“second” requires this one in turn"))
                .anyMatch(line -> line.contains("required module “nowhere” does not exist"))
                .anyMatch(line -> line.startsWith("first/more.md:9:") && line.contains("has no lesson “none”"))
                .anyMatch(line -> line.startsWith("first/more.md:9:") && line.contains("“third” does not exist"))
                .hasSize(6);
    }

    @Test
    void anIdThatDiffersFromAnotherInCaseOnlyIsRefused() {
        SortedMap<String, byte[]> files = files();
        files.put("module.yaml", bytes(GoodFolder.MODULE.replace("id: first", "id: Second")));
        ContentFolder read = folder.read();
        ModuleCheck check = ModuleCheck.read("Second", files, Neighbours.of(read.manuscripts(), read.catalogue()));
        assertThat(check.hasErrors()).isTrue();
        assertThat(check.findings()).anyMatch(each -> each.message().contains("differs in case only"));
    }
}

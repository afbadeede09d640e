package se.wikimedia.hub.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {

    @TempDir
    private Path temp;

    private static Map<String, String> texts(Map<String, byte[]> files) {
        var texts = new TreeMap<String, String>();
        files.forEach((file, bytes) -> texts.put(file, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private Map<String, String> read(String name) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var walk = Files.walk(temp.resolve(name))) {
            for (var path : walk.filter(Files::isRegularFile).collect(Collectors.toSet())) {
                files.put(temp.resolve(name).relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return texts(files);
    }

    @Test
    void theNewFilesTakeThePlaceOfTheOld() throws IOException {
        for (int state = 0; state < 2; state++) {
            new WholeFolder(temp, "it").replace(ReplacedForEver.state(state));
            assertThat(read("it")).isEqualTo(texts(ReplacedForEver.state(state)));
            assertThat(temp.toFile().list()).containsExactly("it");
        }
    }

    @Test
    void betweenTheTwoStepsTheOldOneComesBack() throws IOException {
        new WholeFolder(temp, "it").replace(ReplacedForEver.state(0));
        Files.move(temp.resolve("it"), temp.resolve(".it.hub-old"));
        Files.createDirectory(temp.resolve(".it.hub-new"));
        WholeFolder.restore(temp);
        assertThat(read("it")).isEqualTo(texts(ReplacedForEver.state(0)));
        WholeFolder.tidy(temp);
        assertThat(temp.toFile().list()).containsExactly("it");
    }

    @Test
    void whatOnlyLooksAlikeIsLeftAlone() throws IOException {
        Files.writeString(temp.resolve(".hub-old"), "x");
        Files.writeString(temp.resolve(".notes.hub-old"), "x");
        Files.createDirectory(temp.resolve("hub-new"));
        WholeFolder.tidy(temp);
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder(".hub-old", ".notes.hub-old", "hub-new");
    }

    @Test
    void killedAtAnyPointItIsOldOrNew() throws IOException, InterruptedException {
        long seed = 7;
        System.out.println("WholeFolderTest: seed " + seed);
        var random = new Random(seed);
        var seen = new HashSet<Map<String, String>>();
        for (int round = 0; round < 15; round++) {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ReplacedForEver.class.getName(),
                            temp.toString(),
                            "it")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(process.getInputStream().read()).isEqualTo('r');
            process.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            WholeFolder.restore(temp);
            var found = read("it");
            assertThat(found)
                    .as("round %d", round)
                    .isIn(texts(ReplacedForEver.state(0)), texts(ReplacedForEver.state(1)));
            seen.add(found);
        }
        System.out.println("WholeFolderTest: " + seen.size() + " states seen");
    }
}

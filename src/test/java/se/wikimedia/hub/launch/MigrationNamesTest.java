package se.wikimedia.hub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationNamesTest {

    private static final Pattern NAME =
            Pattern.compile("V(?<version>20\\d{6}_[0-2]\\d[0-5]\\d)__(?<room>[a-z]+)_[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Path ROOMS = Path.of("src/main/java/se/wikimedia/hub");

    @Test
    void everyMigrationTellsWhenItWasWrittenWhoseItIsAndWhatItDoes() throws IOException {
        assertThat(migrations())
                .as("V<date>_<time>__<room>_<what>.sql; the room is one of ours, or one of those in shared")
                .isNotEmpty()
                .allSatisfy(name -> assertThat(rooms()).contains(matched(name).group("room")));
    }

    @Test
    void noTwoMigrationsHaveTheSameVersion() throws IOException {
        assertThat(migrations().stream().map(name -> matched(name).group("version")))
                .doesNotHaveDuplicates();
    }

    private static Matcher matched(String name) {
        var matcher = NAME.matcher(name);
        assertThat(matcher.matches()).as(name).isTrue();
        return matcher;
    }

    private static List<String> migrations() throws IOException {
        return names(Path.of("src/main/resources/db/migration"));
    }

    private static List<String> rooms() throws IOException {
        return Stream.concat(names(ROOMS).stream(), names(ROOMS.resolve("shared")).stream())
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

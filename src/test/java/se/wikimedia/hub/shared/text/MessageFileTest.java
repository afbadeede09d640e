package se.wikimedia.hub.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageFileTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("translations", "ui"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void ourOwnFilesAreWrittenBackByteForByte(Path file) throws IOException {
        assertThat(MessageFile.read(file).write()).isEqualTo(Files.readString(file));
    }

    @Test
    void everyCharacterComesBack() throws IOException {
        var strange = "\u0001 \t\r\n \"\\ \u2028 \u200F 😀 {n, plural, other {'#'}}";
        var file = new MessageFile(Map.of("ignore", Map.of("a", List.of("end-stop"))), Map.of("a", strange));
        assertThat(MessageFile.parse(file.write())).isEqualTo(file);
        assertThat(MessageFile.parse(file.write()).ignored("a")).containsExactly("end-stop");
        assertThat(MessageFile.parse(MessageFile.EMPTY.write())).isEqualTo(MessageFile.EMPTY);
    }

    @Test
    void whatItSaysOfItselfStaysBesideWhatIsNew() throws IOException {
        var file = MessageFile.parse("{\"@metadata\": {\"fuzzy\": [\"a\"], \"note\": \"n\"}, \"a\": \"A\"}")
                .saying(List.of("Ana"), List.of());
        assertThat(file.authors()).containsExactly("Ana");
        assertThat(file.fuzzy()).isEmpty();
        assertThat(file.metadata()).containsEntry("note", "n").doesNotContainKey("fuzzy");
    }
}

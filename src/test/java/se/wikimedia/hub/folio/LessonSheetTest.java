package se.wikimedia.hub.folio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.wikimedia.hub.markup.BlockInPlace;

class LessonSheetTest {

    static Stream<Path> lessons() throws IOException {
        try (var paths = Files.walk(Path.of("modules-content"), 2)) {
            return paths
                    .filter(path -> path.toString().endsWith(".md") && path.getNameCount() == 3)
                    .filter(path -> !path.endsWith("README.md"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void whoChangesNothingChangesNoUnit(Path file) throws IOException {
        var sheet = LessonSheet.read(Files.readString(file));
        assertThat(sheet.typed()).doesNotContain("<!--T:");
        var saved = sheet.edited(sheet.title(), sheet.minutes(), sheet.typed());
        assertThat(saved.typed()).isEqualTo(sheet.typed());
        assertThat(units(saved)).isEqualTo(units(sheet));
        assertThat(saved.front()).containsAllEntriesOf(sheet.front());
    }

    private static List<String> units(LessonSheet sheet) {
        return MarkedBody.blocks(sheet.body()).stream()
                .map(BlockInPlace::block)
                .map(block -> block.marker() + " " + block.text())
                .toList();
    }

    @Test
    void aMinorEditCountsWhenItsNumberStandsThereOnceMore() {
        var published = LessonSheet.read("---\ntitle: T\nminor: [3]\n---\n\n<!--T:3-->\nText\n");
        var edited = published.withMinor(published.minor(), Set.of(3));
        assertThat(edited.minor()).containsExactly("3", "3");
        assertThat(edited.marksMinor(3, published.minor())).isTrue();
        assertThat(published.marksMinor(3, published.minor())).isFalse();
    }

    @Test
    void whatTheFrontMatterHoldsBesidesIsKept() {
        var sheet = LessonSheet.read("---\ntitle: T\nlast-unit: 7\nreviewed: yes\n---\nText\n");
        assertThat(sheet.edited("New: title", "5", "Text").file())
                .startsWith("---\ntitle: \"New: title\"\nminutes: 5\nlast-unit: 8\nreviewed: yes\n---\n");
        assertThat(sheet.withHighest(40).highest()).isEqualTo(40);
    }
}

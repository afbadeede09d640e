package se.wikimedia.hub.folio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YamlSheetTest {

    static Stream<Path> sheets() throws IOException {
        try (var paths = Files.walk(Path.of("modules-content"), 3)) {
            return paths.filter(path -> path.toString().endsWith(".yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void whatIsWrittenIsReadAlike(Path file) throws IOException {
        var tree = YamlSheet.read(Files.readString(file), "files");
        assertThat(YamlSheet.read(YamlSheet.write(tree))).isEqualTo(tree);
        assertThat(YamlSheet.write(YamlSheet.read(YamlSheet.write(tree)))).isEqualTo(YamlSheet.write(tree));
    }

    @Test
    void twoAuthorsEditsOfDifferentFieldsAreMerged() {
        var base = YamlSheet.read("title: A\nsummary: S\nlessons: [one, two]\n");
        var mine = YamlSheet.read("title: B\nsummary: S\nlessons: [two, one]\n");
        var theirs = YamlSheet.read("title: A\nsummary: T\nlessons: [one, two, three]\n");
        assertThat(TreeMerge.of(base, mine, theirs))
                .contains(YamlSheet.read("title: B\nsummary: T\nlessons: [two, one, three]\n"));
    }

    @Test
    void twoWordingsOfOneFieldContradictEachOther() {
        assertThat(TreeMerge.of(Map.of("title", "A"), Map.of("title", "B"), Map.of("title", "C")))
                .isEqualTo(Optional.empty());
        assertThat(TreeMerge.of(Map.of("title", "A"), Map.of("title", "B"), Map.of()))
                .isEqualTo(Optional.empty());
        assertThat(TreeMerge.of(Map.of(), Map.of("list", List.of("x")), Map.of("list", List.of("x"))))
                .contains(Map.of("list", List.of("x")));
    }
}

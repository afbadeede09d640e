package se.wikimedia.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.wikimedia.hub.checks.Checks;
import se.wikimedia.hub.checks.Remark;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.shared.text.JsonText;
import se.wikimedia.hub.translation.Groups;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.Submission;
import se.wikimedia.hub.translation.TextRow;

/** Every group in ten languages goes out and comes back, on the real database. */
class RoundTripTest {

    private static final long SEED = 20261121;
    private static final int PLANTED = 3;

    @Test
    void nothingComesBackChangedAndNoByteIsAnother() throws IOException {
        System.out.println("seed " + SEED);
        var hub = new WholeHub(SEED);
        long rows = WholeHub.rows();
        int trips = 0;
        for (var group : hub.library.groups()) {
            for (var language : WholeHub.LANGUAGES) {
                for (var format : FileFormat.values()) {
                    var file = hub.as(1).export(language, group, format);
                    var report = hub.as(2, TRANSLATOR).take(language, group, format, bytes(file));
                    assertThat(report.problems()).as(group + " " + language).isEmpty();
                    assertThat(report.accepted() + report.suggested()).isZero();
                    assertThat(report.conflicts()).isEmpty();
                    assertThat(report.skipped()).isEmpty();
                    hub.refresh(group);
                    assertThat(hub.as(1).export(language, group, format)).isEqualTo(file);
                    trips++;
                }
            }
        }
        assertThat(trips)
                .isEqualTo(
                        FileFormat.values().length * 10 * hub.library.groups().size());
        assertThat(WholeHub.rows()).isEqualTo(rows).isGreaterThan(5_000);
    }

    @Test
    void aWikiTakesEveryGroupAsABundle() throws IOException {
        var hub = new WholeHub(SEED);
        for (var group : hub.library.groups()) {
            var keys = hub.library.units(group).stream()
                    .map(unit -> BundleForm.key(unit.key()))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-zA-Z0-9_.-]{1,100}"));
            var file = JsonText.object(hub.as(1).export("en", group, FileFormat.BUNDLE));
            assertThat(file.keySet()).containsAll(keys);
            assertThat(file.get("@metadata")).isEqualTo(Map.of("sourceLanguage", "en"));
            assertThat(file).hasSize(keys.size() + 1);
        }
    }

    /** Units changed in the file, here, or in both, and by whom. */
    private record Planted(Map<String, String> inFile, Map<String, String> here) {}

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void everyPlantedConflictIsFoundAndNoOtherAndEveryTextIsKept(FileFormat format) throws IOException {
        System.out.println("seed " + SEED);
        var hub = new WholeHub(SEED);
        var random = new Random(SEED);
        int conflicts = 0;
        for (var group : hub.library.groups()) {
            for (var language : WholeHub.LANGUAGES) {
                var file = format == FileFormat.BUNDLE
                        ? FileFormat.PO.read(bytes(hub.as(1).export(language, group, FileFormat.PO)))
                        : format.read(bytes(hub.as(1).export(language, group, format)));
                var planted = plant(hub, group, language, file, random);
                planted.here().forEach((unit, text) -> hub.people
                        .everywhere(1, TRANSLATOR)
                        .save(new Place(language, group, unit), new Submission(text, null, null), null));
                var report = hub.as(2, TRANSLATOR)
                        .take(language, group, format, bytes(format.write(changed(group, file, planted.inFile()))));
                var both = new TreeSet<>(planted.inFile().keySet());
                both.retainAll(planted.here().keySet());
                assertThat(report.problems()).isEmpty();
                assertThat(report.conflicts()).containsExactlyInAnyOrderElementsOf(both);
                assertThat(report.accepted()).isEqualTo(planted.inFile().size() - both.size());
                assertEverythingIsKept(hub, group, language, planted);
                conflicts += both.size();
            }
        }
        assertThat(conflicts).isGreaterThan(60);
    }

    private static void assertEverythingIsKept(WholeHub hub, String group, String language, Planted planted) {
        planted.here().forEach((unit, text) -> {
            var view = hub.people.as(1).view(new Place(language, group, unit));
            assertThat(view.current().text()).as("what was written here stays").isEqualTo(text);
            var inFile = planted.inFile().get(unit);
            if (inFile != null) {
                assertThat(view.suggestions()).extracting(TextRow::text).contains(inFile);
            }
        });
        planted.inFile().forEach((unit, text) -> {
            if (!planted.here().containsKey(unit)) {
                var view = hub.people.as(1).view(new Place(language, group, unit));
                assertThat(view.current().text()).isEqualTo(text);
            }
        });
    }

    private static Planted plant(WholeHub hub, String group, String language, GroupFile file, Random random) {
        var inFile = new HashMap<String, String>();
        var here = new HashMap<String, String>();
        var chosen = new ArrayList<>(file.entries());
        java.util.Collections.shuffle(chosen, random);
        for (var entry : chosen) {
            var edited = entry.text() + " " + random.nextInt(1_000);
            if (!entry.text().isEmpty()
                    && !entry.isFuzzy()
                    && inFile.size() + here.size() < PLANTED
                    && isSound(hub, group, language, entry, edited)) {
                int kind = random.nextInt(3);
                if (kind != 0) {
                    inFile.put(entry.key(), edited);
                }
                if (kind != 1) {
                    here.put(entry.key(), edited + " " + random.nextInt(1_000));
                }
            }
        }
        return new Planted(inFile, here);
    }

    private static boolean isSound(WholeHub hub, String group, String language, FileEntry entry, String text) {
        var unit = hub.library.units(group).stream()
                .filter(each -> each.key().equals(entry.key()))
                .findFirst()
                .orElseThrow();
        boolean plain = unit.kind() != SourceUnit.Kind.TABLE && unit.kind() != SourceUnit.Kind.CODE;
        return plain
                && List.of(entry.source(), unit.text()).stream()
                        .noneMatch(source -> Checks.remarks(Pair.of(language, Groups.form(unit), source, text)).stream()
                                .anyMatch(Remark::isBlocking));
    }

    private static GroupFile changed(String group, GroupFile file, Map<String, String> texts) {
        var entries = file.entries().stream()
                .map(entry -> new FileEntry(
                        entry.key(), entry.source(), texts.getOrDefault(entry.key(), entry.text()), entry.state(), 0))
                .toList();
        return new GroupFile(group, "en", file.language(), file.newest(), entries, List.of());
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}

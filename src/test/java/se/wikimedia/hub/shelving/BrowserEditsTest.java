package se.wikimedia.hub.shelving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.shelving.ShelvingFixture.bytes;
import static se.wikimedia.hub.shelving.ShelvingFixture.manuscript;
import static se.wikimedia.hub.shelving.ShelvingFixture.module;
import static se.wikimedia.hub.shelving.ShelvingFixture.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.content.ModulePublished;
import se.wikimedia.hub.shared.problem.Problem;

class BrowserEditsTest {

    @TempDir
    private Path temp;

    private Path folder;
    private ShelvingFixture hub;

    @BeforeEach
    void startWithTwoModules() {
        folder = temp.resolve("content");
        write(folder, Map.of("catalogue.yaml", bytes("topics: []\n")));
        write(folder.resolve("a"), module("a", "published", "first"));
        write(folder.resolve("b"), module("b", "published", "other"));
        hub = ShelvingFixture.empty(temp.resolve("data"));
        assertThat(hub.start(folder)).isEmpty();
    }

    private void publish(String text, int expectedRevision) {
        var files = module("a", "published", text);
        hub.publish(manuscript("a", files), files, expectedRevision);
    }

    private String shown() {
        return hub.library
                .getShelf("a")
                .manuscript()
                .lessons()
                .get(0)
                .blocks()
                .get(0)
                .text();
    }

    private int revision() {
        return hub.kept("a").revision();
    }

    @Test
    void whatIsPublishedIsReadAtOnceAndTold() {
        var other = hub.library.getShelf("b");
        publish("from the browser", 1);
        assertThat(shown()).isEqualTo("from the browser");
        assertThat(hub.library.getShelf("a").module().revision()).isEqualTo(2);
        assertThat(hub.library.getShelf("a").module().lessons().get(0).revision())
                .isEqualTo(2);
        assertThat(hub.library.getShelf("b")).isSameAs(other);
        assertThat(hub.published).containsExactly(new ModulePublished("a", 2));
    }

    @Test
    void anUnchangedFolderChangesNothing() {
        publish("from the browser", 1);
        assertThat(hub.start(folder)).isEmpty();
        assertThat(shown()).isEqualTo("from the browser");
        assertThat(revision()).isEqualTo(2);
        assertThat(hub.differing).isEmpty();
    }

    @Test
    void aChangedFolderIsToldOnceAndOverwritesNothing() {
        publish("from the browser", 1);
        var files = module("a", "published", "from git");
        write(folder.resolve("a"), files);
        assertThat(hub.start(folder))
                .containsExactly("a/module.yaml:1: was edited in the browser since; kept as a draft");
        assertThat(hub.start(folder)).isEmpty();
        assertThat(shown()).isEqualTo("from the browser");
        assertThat(revision()).isEqualTo(2);
        assertThat(hub.differing).singleElement().satisfies(told -> {
            assertThat(told.module()).isEqualTo("a");
            assertThat(told.revision()).isEqualTo(2);
            assertThat(told.manuscript()).isEqualTo(manuscript("a", files));
            assertThat(told.files().keySet()).isEqualTo(files.keySet());
            told.files().forEach((file, content) -> assertThat(content).isEqualTo(files.get(file)));
        });
    }

    @Test
    void whatAnObserverCouldNotKeepIsToldAgain() {
        publish("from the browser", 1);
        write(folder.resolve("a"), module("a", "published", "from git"));
        hub.observer = event -> {
            throw new IllegalStateException("as a full disk would");
        };
        assertThat(hub.start(folder)).singleElement().asString().contains("can't be stored");
        hub.observer = hub.differing::add;
        assertThat(hub.start(folder)).singleElement().asString().contains("kept as a draft");
        assertThat(hub.differing).hasSize(1);
        assertThat(shown()).isEqualTo("from the browser");
    }

    @Test
    void aFolderThatCatchesUpCountsAgain() {
        publish("from the browser", 1);
        write(folder.resolve("a"), module("a", "published", "from the browser"));
        assertThat(hub.start(folder)).isEmpty();
        assertThat(revision()).isEqualTo(2);
        write(folder.resolve("a"), module("a", "published", "from git"));
        assertThat(hub.start(folder)).isEmpty();
        assertThat(shown()).isEqualTo("from git");
        assertThat(hub.differing).isEmpty();
    }

    @Test
    void onlyAModuleThatWasEditedInTheBrowserOutlivesItsFolder() throws IOException {
        publish("from the browser", 1);
        for (var id : List.of("a", "b")) {
            Files.delete(folder.resolve(id).resolve("module.yaml"));
        }
        hub.start(folder);
        assertThat(shown()).isEqualTo("from the browser");
        assertThat(hub.library.find("b")).isEmpty();
    }

    @Test
    void aNewModuleNeedsNoFolder() {
        var files = module("new", "published", "text");
        assertThat(hub.publish(manuscript("new", files), files, 0)).isEqualTo(1);
        hub.start(folder);
        assertThat(hub.library.find("new")).isPresent();
        assertThat(hub.files("new").keySet()).isEqualTo(files.keySet());
    }

    @Test
    void aModuleThatBecomesADraftIsNoLongerShown() {
        var files = module("a", "draft", "text");
        hub.publish(manuscript("a", files), files, 1);
        assertThat(hub.library.find("a")).isEmpty();
        assertThat(hub.neighbours().modules()).containsKeys("a", "b");
    }

    @Test
    void whoEditedAnOlderRevisionIsRefused() {
        publish("from the browser", 1);
        for (int old : List.of(0, 1, 3)) {
            assertThatThrownBy(() -> publish("too late", old)).isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.type()).isEqualTo("module-changed");
                assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
            });
        }
        assertThat(shown()).isEqualTo("from the browser");
        assertThat(revision()).isEqualTo(2);
        assertThat(hub.published).hasSize(1);
    }

    @Test
    void ofManyAtOnceOneGetsIn() throws InterruptedException {
        for (var attempt : List.of(Map.entry("a", 1), Map.entry("new", 0))) {
            var files = module(attempt.getKey(), "published", "at once");
            var manuscript = manuscript(attempt.getKey(), files);
            var start = new CountDownLatch(1);
            var threads = Executors.newFixedThreadPool(6);
            try {
                List<Future<Integer>> all = IntStream.range(0, 6)
                        .mapToObj(i -> threads.submit(() -> {
                            start.await();
                            return hub.publish(manuscript, files, attempt.getValue());
                        }))
                        .toList();
                start.countDown();
                assertThat(all.stream().map(BrowserEditsTest::outcome).toList())
                        .containsExactlyInAnyOrder(
                                String.valueOf(attempt.getValue() + 1),
                                "module-changed",
                                "module-changed",
                                "module-changed",
                                "module-changed",
                                "module-changed");
            } finally {
                threads.shutdown();
            }
        }
    }

    private static String outcome(Future<Integer> publication) {
        try {
            return String.valueOf(publication.get());
        } catch (ExecutionException e) {
            return Objects.requireNonNull(e.getCause()).getMessage();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void mediaThatAreLeftOutStayAsTheyWere() {
        var files = module("a", "published", "first");
        files.put("one.md", bytes("---\ntitle: One\n---\n\n<!--T:1-->\nchanged\n"));
        hub.publish(manuscript("a", files), Map.of(), 1);
        assertThat(hub.files("a").get("files/a.txt")).isEqualTo(bytes("of first"));
        var fresh = module("fresh", "published", "first");
        assertThatIllegalArgumentException().isThrownBy(() -> hub.publish(manuscript("fresh", fresh), Map.of(), 0));
        assertThat(hub.files("fresh")).isEmpty();
    }

    @Test
    void aModuleWhoseTextsAreNotKeptYetIsTakenInAgain() {
        HubDatabaseFixture.transact(entities -> {
            entities.createNativeQuery("UPDATE module SET folder_hash = NULL").executeUpdate();
            entities.createNativeQuery("UPDATE module_revision SET document = JSON_REMOVE(document, '$.texts')")
                    .executeUpdate();
        });
        assertThat(hub.kept("a").manuscript().texts()).isEmpty();
        hub.start(folder);
        assertThat(hub.kept("a").manuscript().texts()).isNotEmpty();
        assertThat(hub.library.getShelf("a").module().lessons().get(0).revision())
                .isEqualTo(1);
        assertThat(revision()).isEqualTo(2);
        hub.start(folder);
        assertThat(revision()).isEqualTo(2);
    }
}

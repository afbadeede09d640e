package se.wikimedia.hub.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.drafting.DraftingFixture.ONE;
import static se.wikimedia.hub.drafting.DraftingFixture.THREE;
import static se.wikimedia.hub.drafting.DraftingFixture.TWO;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.authoring.ContentFolder;
import se.wikimedia.hub.content.ModulePublished;
import se.wikimedia.hub.shelving.BrowserShelves;

class ReviewTest {

    private DraftingFixture hub;

    @BeforeEach
    void begin() {
        hub = new DraftingFixture();
        hub.begun("First line.\n\nSecond line.");
    }

    private DraftView draft() {
        return hub.ask(ONE, desk -> desk.drafts().find("module").orElseThrow());
    }

    private String shown() {
        return hub.library
                .getShelf("module")
                .manuscript()
                .lessons()
                .get(0)
                .blocks()
                .get(0)
                .text();
    }

    @Test
    void isPublishedBySomebodyWhoWroteNothingOfIt() {
        hub.tell(ONE, desk -> desk.review().submit("module", "All new"));
        assertThatThrownBy(() -> hub.ask(ONE, desk -> desk.review().publish("module")))
                .hasMessage("own-draft");
        assertThat(hub.<Integer>ask(TWO, desk -> desk.review().publish("module")))
                .isEqualTo(1);
        assertThat(shown()).isEqualTo("First line.");
        assertThat(hub.published).containsExactly(new ModulePublished("module", 1));
        assertThat(hub.<Optional<DraftView>>ask(ONE, desk -> desk.drafts().find("module")))
                .isEmpty();
    }

    @Test
    void whoHasMendedASingleWordNeedsAnotherReviewer() {
        hub.save(TWO, "module", "First line.\n\nSecond line!");
        hub.tell(ONE, desk -> desk.review().submit("module", ""));
        assertThatThrownBy(() -> hub.ask(TWO, desk -> desk.review().publish("module")))
                .hasMessage("own-draft");
        assertThat(hub.<Integer>ask(THREE, desk -> desk.review().publish("module")))
                .isEqualTo(1);
    }

    @Test
    void whoWritesOnTakesItBackFromReview() {
        hub.tell(ONE, desk -> desk.review().submit("module", ""));
        hub.save(ONE, "module", "Changed after all.");
        assertThat(draft().state()).isEqualTo(DraftState.WRITING);
        assertThatThrownBy(() -> hub.ask(TWO, desk -> desk.review().publish("module")))
                .hasMessage("draft-moved-on");
    }

    @Test
    void aReviewerSaysWhatIsMissing() {
        hub.tell(ONE, desk -> desk.review().submit("module", ""));
        hub.tell(TWO, desk -> desk.review().sendBack("module", "A picture, please"));
        assertThat(draft().state()).isEqualTo(DraftState.WRITING);
        assertThat(draft().reply()).isEqualTo("A picture, please");
    }

    @Test
    void errorsKeepItFromBeingPublished() {
        hub.save(ONE, "module", "[Nowhere](no-such-lesson.md)");
        assertThat(draft().isReady()).isFalse();
        hub.tell(ONE, desk -> desk.review().submit("module", ""));
        assertThatThrownBy(() -> hub.ask(TWO, desk -> desk.review().publish("module")))
                .hasMessage("draft-has-errors");
        assertThat(hub.library.find("module")).isEmpty();
    }

    @Test
    void ofManyReviewersAtOnceOnePublishes() throws InterruptedException {
        hub.tell(ONE, desk -> desk.review().submit("module", ""));
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> all = Stream.of(TWO, THREE, TWO, THREE)
                    .map(person -> threads.submit(() -> {
                        start.await();
                        return hub.ask(person, desk -> desk.review().publish("module"));
                    }))
                    .toList();
            start.countDown();
            assertThat(all.stream().map(ReviewTest::outcome).toList())
                    .containsExactlyInAnyOrder("1", "not-found", "not-found", "not-found");
        } finally {
            threads.shutdown();
        }
        assertThat(hub.published).hasSize(1);
    }

    private static String outcome(Future<Integer> publication) {
        try {
            return String.valueOf(publication.get());
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause() == null ? e : e.getCause().getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDroppedDraftLeavesThePublishedModule() {
        hub.publish("module");
        hub.tell(ONE, desk -> desk.drafts().open("module"));
        hub.save(ONE, "module", "To be dropped.");
        hub.tell(ONE, desk -> desk.review().drop("module"));
        assertThat(shown()).isEqualTo("First line.");
        hub.tell(TWO, desk -> desk.drafts().open("module"));
        assertThat(hub.typed("module").markdown()).isEqualTo("First line.\n\nSecond line.");
    }

    @Test
    void anOldRevisionComesBackAsADraftWithTheSameUnits() {
        hub.publish("module");
        hub.tell(ONE, desk -> desk.drafts().open("module"));
        hub.save(ONE, "module", "Second line.\n\nSomething that was never here before.");
        hub.publish("module");
        hub.tell(ONE, desk -> desk.restoring().restore("module", 1));
        assertThat(hub.typed("module").markdown()).isEqualTo("First line.\n\nSecond line.");
        assertThat(hub.text("module")).contains("<!--T:1-->\nFirst", "<!--T:2-->\nSecond", "last-unit: 3");
        assertThat(hub.publish("module")).isEqualTo(3);
        assertThat(hub.<List<Drafts.Past>>ask(ONE, desk -> desk.drafts().history("module")))
                .hasSize(3);
    }

    @Test
    void aFolderThatDiffersBecomesADraftAndOverwritesNothing() {
        hub.publish("module");
        SortedMap<String, byte[]> folder = new TreeMap<>();
        hub.ask(ONE, desk -> desk.drafts().texts("module", 1))
                .forEach((file, text) -> folder.put(file, text.getBytes(StandardCharsets.UTF_8)));
        hub.start("module", folder);
        assertThat(hub.<Optional<DraftView>>ask(ONE, desk -> desk.drafts().find("module")))
                .isEmpty();

        hub.tell(ONE, desk -> desk.drafts().open("module"));
        hub.save(ONE, "module", "From the browser.\n\nSecond line.");
        hub.publish("module");
        var inGit = new String(folder.get("lesson.md"), StandardCharsets.UTF_8).replace("Second line.", "From git.");
        folder.put("lesson.md", inGit.getBytes(StandardCharsets.UTF_8));
        hub.start("module", folder);

        assertThat(shown()).isEqualTo("From the browser.");
        assertThat(draft().fromFolder()).isTrue();
        assertThat(hub.typed("module").markdown()).isEqualTo("First line.\n\nFrom git.");
    }

    @Test
    void whatIsPublishedIsExportedAsAFolderThatSaysTheSame(@TempDir Path folder) throws IOException {
        hub.tell(ONE, desk -> desk.writing()
                .file("module", "a.txt", new byte[] {65}, Map.of("author", "\"#: ' \u00E9", "licence", "CC0")));
        hub.publish("module");
        BrowserShelves.export(folder);
        var read = ContentFolder.read(folder);
        assertThat(read.manuscripts()).singleElement().satisfies(manuscript -> assertThat(manuscript.texts())
                .isEqualTo(
                        hub.<Map<String, String>>ask(ONE, desk -> desk.drafts().texts("module", 1))));
        assertThat(folder.resolve("module/files/a.txt")).hasBinaryContent(new byte[] {65});
    }

    @Test
    void whatWasPublishedMeanwhileIsWorkedIn() {
        hub.publish("module");
        SortedMap<String, byte[]> folder = new TreeMap<>();
        hub.ask(ONE, desk -> desk.drafts().texts("module", 1))
                .forEach((file, text) -> folder.put(file, text.getBytes(StandardCharsets.UTF_8)));
        hub.start("module", folder);
        hub.tell(ONE, desk -> desk.drafts().open("module"));
        hub.save(ONE, "module", "First line.\n\nSecond line, by an author.");
        var inGit =
                new String(folder.get("lesson.md"), StandardCharsets.UTF_8).replace("First line.", "First, by git.");
        folder.put("lesson.md", inGit.getBytes(StandardCharsets.UTF_8));
        hub.start("module", folder);
        hub.tell(ONE, desk -> desk.review().submit("module", ""));
        assertThatThrownBy(() -> hub.ask(TWO, desk -> desk.review().publish("module")))
                .hasMessage("draft-behind");
        assertThat(hub.<Boolean>ask(ONE, desk -> desk.restoring().catchUp("module")))
                .isTrue();
        assertThat(hub.typed("module").markdown()).isEqualTo("First, by git.\n\nSecond line, by an author.");
        assertThat(hub.publish("module")).isEqualTo(3);
    }
}

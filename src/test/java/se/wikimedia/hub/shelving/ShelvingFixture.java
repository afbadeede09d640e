package se.wikimedia.hub.shelving;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.wikimedia.hub.Fired;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authoring.ModuleCheck;
import se.wikimedia.hub.authoring.Neighbours;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ModulePublished;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.shared.start.HubStarts;
import se.wikimedia.hub.translation.TranslationFixture;

/** A hub's shelves on the real database; transactions as the server would open them. */
public final class ShelvingFixture {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    final Library library = new Library();
    final List<FolderDiffers> differing = new CopyOnWriteArrayList<>();
    final List<ModulePublished> published = new CopyOnWriteArrayList<>();
    Consumer<FolderDiffers> observer = differing::add;

    private final Shelving shelving = new Shelving() {
        @Override
        void fillLibrary() {
            HubDatabaseFixture.transact(entities -> {
                repository = repository(entities);
                meanings = meanings(entities);
                translations = TranslationFixture.current(entities);
                super.fillLibrary();
            });
        }
    };
    private final Path data;

    /** With what the database holds. */
    ShelvingFixture(Path data) {
        this.data = data;
        shelving.library = library;
    }

    static ShelvingFixture empty(Path data) {
        HubDatabaseFixture.empty();
        return new ShelvingFixture(data);
    }

    /** Starts with this content folder; what the terminal would tell. */
    List<String> start(Path folder) {
        var loading = new ContentLoading();
        loading.content = folder.toString();
        loading.translations = data.resolve("none").toString();
        loading.data = data.toString();
        loading.modules = new Transactions();
        loading.shelving = shelving;
        try {
            Files.createDirectories(data.resolve("logs"));
            loading.atStart(HubStarts.WITHOUT_DEMO);
            return Files.readAllLines(data.resolve("logs").resolve("content-findings.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int publish(Manuscript manuscript, Map<String, byte[]> media, int expectedRevision) {
        var placements = new ArrayList<Shelving.Placement>();
        var news = new ArrayList<ModulePublished>();
        int revision = HubDatabaseFixture.inTransaction(entities -> {
            var within = new Shelving();
            within.library = library;
            within.repository = repository(entities);
            within.meanings = meanings(entities);
            within.translations = TranslationFixture.current(entities);
            within.placements = new Fired<>(placements::add);
            var publishing = new Publishing();
            publishing.intake = intake(entities);
            publishing.shelving = within;
            publishing.published = new Fired<>(news::add);
            return publishing.publish(manuscript, media, expectedRevision);
        });
        placements.forEach(shelving::place);
        published.addAll(news);
        return revision;
    }

    KeptModules.Kept kept(String module) {
        return ask(kept -> kept.find(module).orElseThrow());
    }

    SortedMap<String, byte[]> files(String module) {
        return ask(kept -> kept.files(module));
    }

    Neighbours neighbours() {
        return ask(KeptModules::neighbours);
    }

    private static <T> T ask(Function<KeptModules, T> question) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var kept = new KeptModules();
            kept.repository = repository(entities);
            return question.apply(kept);
        });
    }

    /** A module of one lesson. */
    static SortedMap<String, byte[]> module(String id, String status, String text) {
        var files = new TreeMap<String, byte[]>();
        files.put("module.yaml", bytes("""
                id: %s
                title: Title
                summary: What it is about.
                language: en
                licence: CC0
                status: %s
                lessons: [one]
                """.formatted(id, status)));
        files.put("one.md", bytes("---\ntitle: One\n---\n\n<!--T:1-->\n" + text + "\n"));
        files.put("files/files.yaml", bytes("- {file: a.txt, author: A, licence: CC0}\n"));
        files.put("files/a.txt", bytes("of " + text));
        return files;
    }

    static Manuscript manuscript(String id, SortedMap<String, byte[]> files) {
        var check = ModuleCheck.read(id, files, Neighbours.of(List.of(), CatalogueSource.EMPTY));
        if (check.manuscript() == null) {
            throw new IllegalArgumentException(check.findings().toString());
        }
        return check.manuscript();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void write(Path folder, Map<String, byte[]> files) {
        try {
            for (var file : files.entrySet()) {
                Files.createDirectories(folder.resolve(file.getKey()).getParent());
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything under the folder but what is hidden or a README.md, by path. */
    static SortedMap<String, String> content(Path folder) {
        try (var paths = Files.walk(folder)) {
            var files = new TreeMap<String, String>();
            for (var path : paths.filter(Files::isRegularFile).collect(Collectors.toSet())) {
                var file = folder.relativize(path).toString();
                if (!file.endsWith("README.md") && !file.matches("(.*/)?\\..*")) {
                    files.put(file, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContentExport.Outcome export(Path folder) {
        try (var database = HubDatabaseFixture.connection()) {
            return new ContentExport(new StoredContent(database), folder).run();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Meanings meanings(EntityManager entities) {
        var meanings = new Meanings();
        meanings.repository = repository(entities);
        return meanings;
    }

    static LessonRevisions revisions(EntityManager entities) {
        var revisions = new LessonRevisions();
        revisions.repository = repository(entities);
        revisions.meanings = meanings(entities);
        revisions.current = TranslationFixture.current(entities);
        return revisions;
    }

    static ContentRepository repository(EntityManager entities) {
        var repository = new ContentRepository();
        repository.entities = entities;
        return repository;
    }

    private ModuleIntake intake(EntityManager entities) {
        var intake = new ModuleIntake();
        intake.repository = repository(entities);
        intake.meanings = meanings(entities);
        intake.lessonRevisions = revisions(entities);
        intake.clock = CLOCK;
        intake.folderDiffers = new Fired<>(event -> observer.accept(event));
        return intake;
    }

    /** Every call in a transaction of its own. */
    private final class Transactions extends ModuleIntake {

        @Override
        StoredModule.FolderNews take(Manuscript manuscript, MediaSource media) {
            return HubDatabaseFixture.inTransaction(entities -> intake(entities).take(manuscript, media));
        }

        @Override
        boolean take(CatalogueSource catalogue) {
            return HubDatabaseFixture.inTransaction(entities -> intake(entities).take(catalogue));
        }

        @Override
        void withdrawAllBut(Set<String> folders) {
            HubDatabaseFixture.transact(entities -> intake(entities).withdrawAllBut(folders));
        }
    }
}

package se.wikimedia.hub.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.wikimedia.hub.authoring.ModuleCheck;
import se.wikimedia.hub.folio.ModuleWriter;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.shelving.KeptModules;
import se.wikimedia.hub.shelving.ModuleMedia;

/** Puts a draft's files together from what was published and what was saved since, within the caller's transaction. */
@ApplicationScoped
class Papers {

    @Inject
    DraftRepository repository;

    @Inject
    KeptModules kept;

    Paper of(Draft draft) {
        return Paper.of(published(draft), repository.texts(draft));
    }

    static SortedMap<String, String> texts(Manuscript manuscript) {
        return manuscript.texts().isEmpty() ? ModuleWriter.texts(manuscript) : manuscript.texts();
    }

    private SortedMap<String, String> published(Draft draft) {
        return kept.find(draft.module(), draft.baseRevision())
                .map(Papers::texts)
                .orElse(Collections.emptySortedMap());
    }

    /** By name, without the folder. */
    SortedMap<String, byte[]> files(Draft draft) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        kept.find(draft.module(), draft.baseRevision())
                .map(Manuscript::files)
                .orElse(new ArrayList<>())
                .forEach(file -> kept.file(draft.module(), file.name())
                        .map(ModuleMedia.Content::bytes)
                        .ifPresent(bytes -> files.put(file.name(), bytes)));
        repository.files(draft).forEach(file -> {
            if (file.removed()) {
                files.remove(file.name());
            } else {
                files.put(file.name(), file.bytes());
            }
        });
        return files;
    }

    /** The same checks that a folder goes through. */
    ModuleCheck check(Draft draft, Paper paper) {
        return ModuleCheck.read(draft.module(), all(draft, paper), kept.neighbours());
    }

    SortedMap<String, byte[]> all(Draft draft, Paper paper) {
        SortedMap<String, byte[]> all = new TreeMap<>();
        files(draft).forEach((name, bytes) -> all.put(FileSource.FOLDER + name, bytes));
        paper.texts().forEach((file, text) -> all.put(file, text.text().getBytes(StandardCharsets.UTF_8)));
        return all;
    }
}

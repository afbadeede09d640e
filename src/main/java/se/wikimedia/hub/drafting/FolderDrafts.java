package se.wikimedia.hub.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.folio.LessonSheet;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shelving.FolderDiffers;

/**
 * A folder that differs from a module that was edited in the browser becomes a draft. Where the module has an open draft
 * already, what the folder says is kept beside it.
 */
@ApplicationScoped
class FolderDrafts {

    @Inject
    DraftRepository repository;

    @Inject
    Papers papers;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void receive(@Observes FolderDiffers news) {
        Optional<Draft> open = repository.lockOpen(news.module());
        Draft draft = open.orElseGet(() -> begun(news));
        Paper paper = papers.of(draft);
        SortedMap<String, String> inFolder = news.manuscript().texts();
        var files = new TreeSet<>(paper.texts().keySet());
        files.addAll(inFolder.keySet());
        for (String file : files) {
            String now = paper.find(file).map(Paper.Versioned::text).orElse(null);
            String then = matched(now, inFolder.get(file), file);
            if (!Objects.equals(now, then)) {
                DraftText text = new DraftText(draft, file, repository.lastVersion(draft, file) + 1, then, null, clock);
                repository.add(open.isPresent() ? text.putAside() : text);
            }
        }
        news.manuscript().files().forEach(file -> bring(draft, file, news.files()));
    }

    private Draft begun(FolderDiffers news) {
        Draft draft = Draft.byFolder(news.module(), news.revision(), clock);
        repository.begin(draft);
        return draft;
    }

    /** The folder may have given a number to another block than the browser has, so its blocks are matched anew. */
    private static @Nullable String matched(@Nullable String now, @Nullable String then, String file) {
        if (now == null || then == null || !file.endsWith(".md")) {
            return then;
        }
        LessonSheet folder = LessonSheet.read(then);
        try {
            LessonSheet published = LessonSheet.read(now);
            return published.typed().equals(folder.typed())
                            && published.title().equals(folder.title())
                            && published.minutes().equals(folder.minutes())
                    ? now
                    : published
                            .edited(folder.title(), folder.minutes(), folder.typed())
                            .file();
        } catch (Problem unmarkable) {
            return then;
        }
    }

    /** What an author of an open draft has brought or taken out stays so; the folder still has its own. */
    private void bring(Draft draft, FileSource file, SortedMap<String, byte[]> inFolder) {
        byte[] bytes = inFolder.get(file.path());
        boolean same = Arrays.equals(bytes, papers.files(draft).get(file.name()));
        if (bytes != null && !same && repository.findFile(draft, file.name()).isEmpty()) {
            DraftFile brought = new DraftFile(draft, file.name());
            brought.bring(file.mediaType(), bytes, null, clock);
            repository.add(brought);
        }
    }
}

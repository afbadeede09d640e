package se.wikimedia.hub.drafting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.folio.LessonSheet;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shelving.KeptModules;

/** Brings other states of a module into its draft: an old revision, or what was published since the draft was begun. */
@Service
public class Restoring {

    @Inject
    DraftRepository repository;

    @Inject
    Papers papers;

    @Inject
    Drafts drafts;

    @Inject
    KeptModules kept;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** The draft gets texts and files of an old revision; to be reviewed and published as anything else. */
    @Allowed(Role.AUTHOR)
    public void restore(String module, int revision) {
        Manuscript old = kept.find(module, revision).orElseThrow(Problem::notFound);
        drafts.open(module);
        Draft draft = held(module);
        Paper paper = papers.of(draft);
        SortedMap<String, String> texts = Papers.texts(old);
        var files = new TreeSet<>(paper.texts().keySet());
        files.addAll(texts.keySet());
        for (String file : files) {
            String now = paper.find(file).map(Paper.Versioned::text).orElse(null);
            String then = withHighest(file, texts.get(file), now);
            if (!Objects.equals(then, now)) {
                repository.add(next(draft, file, then, me.id()));
            }
        }
        old.files().forEach(file -> bringBack(draft, file));
        draft.write(clock);
    }

    /** A marker that was given since then is never given again. */
    private static @Nullable String withHighest(String file, @Nullable String then, @Nullable String now) {
        if (then == null || now == null || !file.endsWith(".md")) {
            return then;
        }
        LessonSheet old = LessonSheet.read(then);
        int highest = LessonSheet.read(now).highest();
        return highest > old.highest() ? old.withHighest(highest).file() : then;
    }

    private void bringBack(Draft draft, FileSource file) {
        if (!papers.files(draft).containsKey(file.name())) {
            kept.file(draft.module(), file.name()).ifPresent(content -> {
                DraftFile brought =
                        repository.findFile(draft, file.name()).orElseGet(() -> new DraftFile(draft, file.name()));
                brought.bring(content.mediaType(), content.bytes(), me.id(), clock);
                repository.add(brought);
            });
        }
    }

    /**
     * Works in what was published since the draft was begun. Where the two contradict each other, the draft stays as it
     * is and the published text is kept beside it.
     *
     * @return whether everything could be put together
     */
    @Allowed(Role.AUTHOR)
    public boolean catchUp(String module) {
        Draft draft = held(module);
        var current = kept.find(module).orElseThrow(Problem::notFound);
        Paper paper = papers.of(draft);
        SortedMap<String, String> published = Papers.texts(current.manuscript());
        boolean whole = true;
        for (var saved : repository.texts(draft)) {
            String before = paper.base().get(saved.file());
            String theirs = published.get(saved.file());
            if (!Objects.equals(before, theirs)) {
                String mine = saved.text().orElse(null);
                var merged = FileMerge.of(saved.file(), before, mine, theirs);
                whole &= merged.isPresent();
                DraftText kept = merged.isPresent()
                        ? next(draft, saved.file(), merged.get().text(), me.id())
                        : next(draft, saved.file(), theirs, null).putAside();
                repository.add(kept);
            }
        }
        draft.standOn(current.revision());
        draft.write(clock);
        return whole;
    }

    private DraftText next(Draft draft, String file, @Nullable String text, @Nullable Long author) {
        return new DraftText(draft, file, repository.lastVersion(draft, file) + 1, text, author, clock);
    }

    private Draft held(String module) {
        return repository.lockOpen(module).orElseThrow(Problem::notFound);
    }
}

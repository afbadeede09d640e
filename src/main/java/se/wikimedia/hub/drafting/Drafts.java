package se.wikimedia.hub.drafting;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.folio.LessonSheet;
import se.wikimedia.hub.folio.ModuleWriter;
import se.wikimedia.hub.folio.YamlSheet;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shelving.KeptModules;
import se.wikimedia.hub.shelving.ModuleMedia;

/** Drafts as their authors find, begin and read them. */
@Service
public class Drafts {

    /** A file beside the modules, and pages beside theirs. */
    private static final Set<String> RESERVED = Set.of("catalogue", "ui", "feedback", "evidence", "questions");

    private static final String OUTLINE = "outline";

    @Inject
    DraftRepository repository;

    @Inject
    Opening opening;

    @Inject
    Papers papers;

    @Inject
    DraftChecks checks;

    @Inject
    KeptModules kept;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** An open draft in a list; {@code mine} where whoever asks has written in it. */
    public record DraftRow(
            String module, String title, String language, DraftState state, Instant changedAt, boolean mine) {

        /** Whether a reviewer is wanted, and this person could be the one. */
        public boolean wantsMyReview() {
            return state == DraftState.REVIEW && !mine;
        }
    }

    /** A module that has been published; {@code open} while it has a draft. */
    public record ModuleRow(String module, String title, String language, int revision, boolean open) {}

    /** Last changed first. */
    @Allowed(Role.AUTHOR)
    public List<DraftRow> open() {
        return repository.open().stream().map(this::row).toList();
    }

    private DraftRow row(Draft draft) {
        Paper paper = papers.of(draft);
        return new DraftRow(
                draft.module(),
                paper.title(draft.module()),
                paper.language(),
                draft.state(),
                draft.changedAt(),
                repository.writers(draft).contains(me.id()));
    }

    @Allowed(Role.AUTHOR)
    public List<ModuleRow> modules() {
        return kept.all().stream()
                .map(each -> new ModuleRow(
                        each.manuscript().module().id(),
                        each.manuscript().module().title(),
                        each.manuscript().module().language(),
                        each.revision(),
                        repository.findOpen(each.manuscript().module().id()).isPresent()))
                .toList();
    }

    /**
     * Begins a module that is new.
     *
     * @param language BCP 47
     * @param credit how its first author is named
     * @return its id, which is made of the title
     */
    @Allowed(Role.AUTHOR)
    public String begin(String title, String language, String credit) {
        return begin(new Outline(title, "", language, credit, List.of(), List.of()));
    }

    /**
     * Begins a module that is new, with what is known of it; where that is more than its title, in a first lesson.
     *
     * @return its id, which is made of the title
     */
    @Allowed(Role.AUTHOR)
    public String begin(Outline outline) {
        String title = outline.title();
        if (title.isBlank()) {
            throw Problem.invalid(List.of(new FieldProblem("title", "editing.needed")));
        }
        Keepable.require(title + outline.credit() + outline.language() + outline.markdown());
        String id = NewId.of(
                title,
                "module",
                taken -> RESERVED.contains(taken)
                        || kept.find(taken).isPresent()
                        || !repository.of(taken).isEmpty());
        Draft draft = Draft.byPerson(id, 0, me.id(), clock);
        try {
            repository.begin(draft);
        } catch (PersistenceException e) {
            throw Problem.of(Problem.Kind.CONFLICT, "draft-moved-on");
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("title", title);
        tree.put("summary", outline.summary());
        tree.put("language", outline.language());
        tree.put("licence", "CC BY-SA 4.0");
        tree.put("status", "published");
        tree.put("authors", List.of(outline.credit()));
        if (!outline.audiences().isEmpty()) {
            tree.put("audiences", outline.audiences());
        }
        tree.put("lessons", outline.tellsMore() ? List.of(OUTLINE) : List.of());
        repository.add(new DraftText(draft, ModuleWriter.MODULE, 1, YamlSheet.write(tree), me.id(), clock));
        if (outline.tellsMore()) {
            String lesson =
                    LessonSheet.EMPTY.edited(title, "", outline.markdown()).file();
            repository.add(new DraftText(draft, ModuleWriter.lessonFile(OUTLINE), 1, lesson, me.id(), clock));
        }
        return id;
    }

    /** Begins to change a module that is published, or goes on where somebody has begun. */
    @Allowed(Role.AUTHOR)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void open(String module) {
        if (repository.findOpen(module).isEmpty()) {
            int revision = kept.find(module).orElseThrow(Problem::notFound).revision();
            long person = me.id();
            try {
                DeadlockRetry.run(() -> opening.open(module, revision, person));
            } catch (RuntimeException e) {
                if (!Refused.DUPLICATE.isBehind(e)) {
                    throw e;
                }
            }
        }
    }

    @Allowed(Role.AUTHOR)
    public Optional<DraftView> find(String module) {
        return repository.findOpen(module).map(this::view);
    }

    private DraftView view(Draft draft) {
        Paper paper = papers.of(draft);
        var checked = checks.of(draft, paper);
        var writers = repository.writers(draft);
        SortedMap<String, Integer> files = new TreeMap<>();
        papers.files(draft).forEach((name, bytes) -> files.put(name, bytes.length));
        return new DraftView(
                draft.module(),
                draft.state(),
                draft.origin() == Draft.Origin.FOLDER,
                draft.baseRevision(),
                draft.changedAt(),
                draft.note(),
                draft.reply(),
                paper,
                files,
                List.copyOf(accounts.open(new TreeSet<>(writers)).values()),
                checked.findings(),
                checked.effect(),
                DraftChecks.ease(paper),
                asides(draft),
                !writers.contains(me.id()),
                current(draft.module()) != draft.baseRevision());
    }

    private int current(String module) {
        return kept.find(module).map(KeptModules.Kept::revision).orElse(0);
    }

    private List<DraftView.Aside> asides(Draft draft) {
        List<DraftText> texts =
                repository.saved(draft).stream().filter(DraftText::aside).toList();
        var names = accounts.open(texts.stream()
                .flatMap(each -> each.author().stream())
                .distinct()
                .toList());
        return texts.stream()
                .map(each -> new DraftView.Aside(
                        each.file(),
                        each.version(),
                        each.text().orElse(""),
                        each.author()
                                .map(names::get)
                                .map(PublicPerson::displayName)
                                .orElse(""),
                        each.savedAt()))
                .toList();
    }

    /**
     * The texts alone, without the checks.
     *
     * @throws Problem not found, where the module has no open draft
     */
    @Allowed(Role.AUTHOR)
    public Paper paper(String module) {
        return papers.of(open(repository.findOpen(module)));
    }

    /**
     * What publishing a lesson as it was typed would do to its translations.
     *
     * @throws Problem where the text can't be kept as it was typed
     */
    @Allowed(Role.AUTHOR)
    public TranslationEffect effect(String module, String lesson, LessonTyped typed) {
        return checks.ofLesson(papers.of(open(repository.findOpen(module))), module, lesson, typed);
    }

    /** A file's content as the draft has it. */
    @Allowed(Role.AUTHOR)
    public Optional<ModuleMedia.Content> file(String module, String name) {
        Draft draft = open(repository.findOpen(module));
        var brought = repository.findFile(draft, name);
        return brought.isPresent()
                ? brought.filter(file -> !file.removed())
                        .map(file -> new ModuleMedia.Content(file.mediaType(), file.bytes(), ""))
                : kept.file(module, name);
    }

    /** Whoever has ever written in the module here; nobody where it came from elsewhere. */
    @Allowed(Role.LEARNER)
    public Set<Long> writers(String module) {
        return repository.writers(module);
    }

    /** A state of the module that can be read, compared and restored. */
    public record Past(int revision, Instant at) {}

    /** Newest first. */
    @Allowed(Role.AUTHOR)
    public List<Past> history(String module) {
        return kept.history(module).stream()
                .map(made -> new Past(made.revision(), made.at()))
                .toList();
    }

    /**
     * The text files of a revision; those of the open draft for 0.
     *
     * @throws Problem not found
     */
    @Allowed(Role.AUTHOR)
    public SortedMap<String, String> texts(String module, int revision) {
        if (revision > 0) {
            return kept.find(module, revision).map(Papers::texts).orElseThrow(Problem::notFound);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        papers.of(open(repository.findOpen(module))).texts().forEach((file, text) -> texts.put(file, text.text()));
        return Collections.unmodifiableSortedMap(texts);
    }

    private static Draft open(Optional<Draft> draft) {
        return draft.orElseThrow(Problem::notFound);
    }
}

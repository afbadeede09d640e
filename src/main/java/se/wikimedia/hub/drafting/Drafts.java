package se.wikimedia.hub.drafting;

import se.wikimedia.hub.folio.ModuleWriter;
import se.wikimedia.hub.folio.MarkedBody;
import se.wikimedia.hub.folio.YamlSheet;
import se.wikimedia.hub.folio.LessonSheet;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authoring.ModuleCheck;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.SafeHtml;
import se.wikimedia.hub.shelving.ModuleMedia;
import se.wikimedia.hub.shelving.Publishing;
import se.wikimedia.hub.shelving.Revisions;
import se.wikimedia.hub.sheet.Finding;

/** The life of drafts: begun, handed in, reviewed by somebody who wrote nothing of them, published or dropped. */
@Service
public class Drafts {

    @Inject
    DraftRepository repository;

    @Inject
    Papers papers;

    @Inject
    Revisions revisions;

    @Inject
    Publishing publishing;

    @Inject
    Library library;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** An open draft in a list; {@code mine} where one has written in it. */
    public record DraftRow(String module, String title, Draft.State state, Instant changedAt, boolean mine) {
        /** Whether a reviewer is wanted, and this person could be the one. */
        public boolean wantsMyReview() {
            return state == Draft.State.REVIEW && !mine;
        }
    }

    /** A module that has been published; {@code open} while it has a draft. */
    public record ModuleRow(String module, String title, boolean open) {}

    @Allowed(Role.AUTHOR)
    public List<DraftRow> open() {
        return repository.open().stream()
                .map(draft -> new DraftRow(
                        draft.module(),
                        title(papers.of(draft), draft.module()),
                        draft.state(),
                        draft.changedAt(),
                        repository.writers(draft).contains(me.id())))
                .toList();
    }

    private static String title(Paper paper, String module) {
        return paper.module().get("title") instanceof String title ? title : module;
    }

    @Allowed(Role.AUTHOR)
    public List<ModuleRow> modules() {
        return revisions.all().stream()
                .map(each -> each.manuscript().module())
                .map(each -> new ModuleRow(
                        each.id(), each.title(), repository.findOpen(each.id()).isPresent()))
                .toList();
    }

    /**
     * Begins a module that is new.
     *
     * @param credit how its first author is named
     * @return its id, which is made of the title
     */
    @Allowed(Role.AUTHOR)
    public String begin(String title, String language, String credit) {
        if (title.isBlank()) {
            throw Problem.invalid(List.of(new FieldProblem("title", "drafting.needed")));
        }
        Writing.requireKeepable(title + credit + language);
        String id = NewId.of(title, "module", taken -> taken.equals("catalogue")
                || revisions.find(taken).isPresent()
                || !repository.of(taken).isEmpty());
        Draft draft = Draft.byPerson(id, 0, me.id(), clock);
        repository.begin(draft);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("title", title.strip());
        tree.put("summary", "");
        tree.put("language", language);
        tree.put("licence", "CC BY-SA 4.0");
        tree.put("status", "published");
        tree.put("authors", List.of(credit));
        tree.put("lessons", List.of());
        repository.add(new DraftText(draft, ModuleWriter.MODULE, 1, YamlSheet.write(tree), me.id(), clock));
        return id;
    }

    /** Begins to change a module that is published, or goes on where somebody has begun. */
    @Allowed(Role.AUTHOR)
    public void open(String module) {
        if (repository.findOpen(module).isEmpty()) {
            int revision = revisions.find(module).orElseThrow(Problem::notFound).revision();
            repository.begin(Draft.byPerson(module, revision, me.id(), clock));
        }
    }

    @Allowed(Role.AUTHOR)
    public Optional<DraftView> find(String module) {
        return repository.findOpen(module).map(this::view);
    }

    /** The texts alone, without the checks. */
    @Allowed(Role.AUTHOR)
    public Paper paper(String module) {
        return papers.of(open(module, false));
    }

    private DraftView view(Draft draft) {
        Paper paper = papers.of(draft);
        ModuleCheck check = papers.check(draft, paper);
        List<Finding> findings = new ArrayList<>(check.findings());
        findings.sort(Comparator.comparing(Finding::isError).reversed());
        var writers = repository.writers(draft);
        SortedMap<String, Integer> files = new TreeMap<>();
        papers.files(draft).forEach((name, bytes) -> files.put(name, bytes.length));
        int current = revisions.find(draft.module()).map(Revisions.Current::revision).orElse(0);
        return new DraftView(
                draft.module(),
                draft.state(),
                draft.origin(),
                draft.changedAt(),
                draft.note(),
                draft.reply(),
                paper,
                files,
                List.copyOf(accounts.open(new TreeSet<>(writers)).values()),
                findings,
                effect(paper, draft, check.manuscript()),
                ease(paper),
                asides(draft),
                !writers.contains(me.id()),
                current != draft.baseRevision());
    }

    private TranslationEffect effect(Paper paper, Draft draft, @org.jspecify.annotations.Nullable Manuscript manuscript) {
        List<SourceUnit> after = manuscript == null ? List.of() : manuscript.units();
        var shelf = library.shelf(draft.module());
        return shelf.isEmpty() || manuscript == null
                ? TranslationEffect.NONE
                : effect(paper, shelf.get(), shelf.get().manuscript().units(), after);
    }

    private static TranslationEffect effect(
            Paper paper, ShelvedModule shelf, List<SourceUnit> before, List<SourceUnit> after) {
        var languages = new TreeSet<>(shelf.coverage().keySet());
        languages.remove(shelf.module().language());
        return TranslationEffect.of(before, after, shelf.texts(), languages, key -> isMinor(paper, key));
    }

    private static boolean isMinor(Paper paper, String key) {
        String[] parts = key.split(":", -1);
        return parts.length == 3
                && parts[1].equals("T")
                && paper.lesson(parts[0])
                        .filter(lesson -> lesson.marksMinor(
                                Integer.parseInt(parts[2]),
                                paper.publishedLesson(parts[0]).minor()))
                        .isPresent();
    }

    /** What saving a lesson as it was typed would do to its translations. */
    @Allowed(Role.AUTHOR)
    public TranslationEffect effect(String module, String lesson, LessonTyped typed) {
        Paper paper = papers.of(open(module, false));
        var shelf = library.shelf(module);
        if (shelf.isEmpty()) {
            return TranslationEffect.NONE;
        }
        String prefix = lesson + ":T:";
        List<SourceUnit> before = shelf.get().manuscript().units().stream()
                .filter(unit -> unit.key().startsWith(prefix))
                .toList();
        LessonSheet edited = paper.lesson(lesson)
                .orElse(LessonSheet.EMPTY)
                .edited(typed.title(), typed.minutes(), typed.markdown());
        List<SourceUnit> after = MarkedBody.blocks(edited.body()).stream()
                .map(place -> place.block())
                .filter(block -> block.marker() != null)
                .map(block -> new SourceUnit(prefix + block.marker(), block.text(), SourceUnit.Kind.PARAGRAPH))
                .toList();
        var languages = new TreeSet<>(shelf.get().coverage().keySet());
        languages.remove(shelf.get().module().language());
        return TranslationEffect.of(before, after, shelf.get().texts(), languages, key -> typed.minor());
    }

    private static Map<String, ReadingEase> ease(Paper paper) {
        String language = paper.module().get("language") instanceof String tag ? tag : "en";
        Map<String, ReadingEase> ease = new HashMap<>();
        paper.lessons()
                .forEach(lesson -> paper.lesson(lesson)
                        .ifPresent(sheet -> ease.put(
                                lesson, ReadingEase.of(SafeHtml.plain(sheet.typed()), language))));
        return ease;
    }

    private List<DraftView.Aside> asides(Draft draft) {
        List<DraftText> texts =
                repository.saved(draft).stream().filter(DraftText::aside).toList();
        var names = accounts.open(
                texts.stream().flatMap(each -> each.author().stream()).distinct().toList());
        return texts.stream()
                .map(each -> new DraftView.Aside(
                        each.file(),
                        each.version(),
                        each.text().orElse(""),
                        each.author().map(names::get).map(PublicPerson::displayName).orElse(""),
                        each.savedAt()))
                .toList();
    }

    @Allowed(Role.AUTHOR)
    public void submit(String module, String note) {
        Writing.requireKeepable(note);
        open(module, true).submit(note, clock);
    }

    @Allowed(Role.AUTHOR)
    public void sendBack(String module, String reply) {
        Writing.requireKeepable(reply);
        open(module, true).sendBack(reply, clock);
    }

    @Allowed(Role.AUTHOR)
    public void drop(String module) {
        open(module, true).drop(clock);
    }

    /**
     * @throws Problem where the draft has errors, is one's own, or doesn't stand on what is published now
     */
    @Allowed(Role.AUTHOR)
    public void publish(String module) {
        Draft draft = open(module, true);
        draft.requireReviewBy(me.id(), repository.writers(draft));
        if (revisions.find(module).map(Revisions.Current::revision).orElse(0) != draft.baseRevision()) {
            throw Problem.of(Problem.Kind.CONFLICT, "draft-behind");
        }
        Paper paper = papers.of(draft);
        Manuscript manuscript = papers.check(draft, paper).manuscript();
        if (manuscript == null) {
            throw Problem.of(Problem.Kind.UNPROCESSABLE, "draft-has-errors");
        }
        draft.publishAs(publishing.publish(manuscript, papers.all(draft, paper), draft.baseRevision()), clock);
    }

    /** A file's content as the draft has it. */
    @Allowed(Role.AUTHOR)
    public Optional<ModuleMedia.Content> file(String module, String name) {
        Draft draft = open(module, false);
        var brought = repository.findFile(draft, name);
        return brought.isPresent()
                ? brought.filter(file -> !file.removed())
                        .map(file -> new ModuleMedia.Content(file.mediaType(), file.bytes(), ""))
                : revisions.file(module, name);
    }

    /** A state of the module that can be read, compared and restored. */
    public record Past(int revision, Instant at) {}

    /** Newest first. */
    @Allowed(Role.AUTHOR)
    public List<Past> history(String module) {
        return revisions.of(module).stream()
                .map(made -> new Past(made.revision(), made.at()))
                .toList();
    }

    /** The text files of a revision; those of the open draft for 0. */
    @Allowed(Role.AUTHOR)
    public SortedMap<String, String> texts(String module, int revision) {
        if (revision == 0) {
            SortedMap<String, String> texts = new TreeMap<>();
            papers.of(open(module, false)).texts().forEach((file, text) -> texts.put(file, text.text()));
            return texts;
        }
        return revisions.find(module, revision).map(Papers::texts).orElseThrow(Problem::notFound);
    }

    /** The draft gets the texts of an old revision; to be reviewed and published as anything else. */
    @Allowed(Role.AUTHOR)
    public void restore(String module, int revision) {
        SortedMap<String, String> old =
                revisions.find(module, revision).map(Papers::texts).orElseThrow(Problem::notFound);
        open(module);
        Draft draft = open(module, true);
        Paper paper = papers.of(draft);
        var files = new TreeSet<>(paper.texts().keySet());
        files.addAll(old.keySet());
        files.stream()
                .filter(file -> !Optional.ofNullable(old.get(file))
                        .equals(paper.find(file).map(Paper.Versioned::text)))
                .forEach(file -> repository.add(new DraftText(
                        draft, file, repository.lastVersion(draft, file) + 1, old.get(file), me.id(), clock)));
        draft.write(clock);
    }

    private Draft open(String module, boolean toChange) {
        return (toChange ? repository.lockOpen(module) : repository.findOpen(module)).orElseThrow(Problem::notFound);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(@Observes PersonalData asked) {
        asked.add("drafts", repository.writtenBy(asked.person()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(@Observes PersonErased erased) {
        repository.forget(erased.id());
    }
}

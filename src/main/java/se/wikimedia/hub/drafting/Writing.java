package se.wikimedia.hub.drafting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.folio.LessonSheet;
import se.wikimedia.hub.folio.MarkedBody;
import se.wikimedia.hub.folio.ModuleWriter;
import se.wikimedia.hub.folio.TreeMerge;
import se.wikimedia.hub.folio.YamlSheet;
import se.wikimedia.hub.markup.Block;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shelving.KeptModules;

/** Saves what authors write. Nothing that was typed is lost: see {@link Saved.Outcome}. */
@Service
public class Writing {

    @Inject
    DraftRepository repository;

    @Inject
    Papers papers;

    @Inject
    KeptModules kept;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /**
     * @param base the version that the editor showed
     * @throws Problem where the text can't be kept as it was typed; then nothing is saved
     */
    @Allowed(Role.AUTHOR)
    public Saved lesson(String module, String lesson, int base, LessonTyped typed) {
        Draft draft = held(module);
        String file = ModuleWriter.lessonFile(lesson);
        requireKnown(draft, file);
        Keepable.require(
                YamlSheet.write(Map.of("title", typed.title(), "minutes", typed.minutes())) + typed.markdown());
        Paper paper = papers.of(draft);
        LessonSheet theirs = paper.lesson(lesson).orElse(LessonSheet.EMPTY);
        int version = version(paper, file);
        if (version == base) {
            return save(draft, paper, lesson, theirs, typed, Saved.Outcome.SAVED);
        }
        LessonSheet before = LessonSheet.read(text(draft, paper, file, base));
        var merged = typed.mergedWith(LessonTyped.of(theirs), LessonTyped.of(before));
        if (merged.isPresent()) {
            return save(draft, paper, lesson, theirs, merged.get(), Saved.Outcome.MERGED);
        }
        String mine =
                before.edited(typed.title(), typed.minutes(), typed.markdown()).file();
        repository.add(next(draft, file, mine).putAside());
        return new Saved(Saved.Outcome.ASIDE, version, mine, text(paper, file));
    }

    /** An address may be made up, and what was removed is no longer written in. */
    private void requireKnown(Draft draft, String file) {
        if (papers.of(draft).find(file).isEmpty()) {
            throw Problem.of(Problem.Kind.CONFLICT, "lesson-removed");
        }
    }

    private Saved save(
            Draft draft, Paper paper, String lesson, LessonSheet before, LessonTyped typed, Saved.Outcome outcome) {
        String file = ModuleWriter.lessonFile(lesson);
        LessonSheet edited = before.edited(typed.title(), typed.minutes(), typed.markdown());
        LessonSheet published = paper.publishedLesson(lesson);
        String text = edited.withMinor(published.minor(), minor(before, edited, published, typed.minor()))
                .file();
        boolean same = typed.equals(new LessonTyped(before.title(), before.minutes(), before.typed(), typed.minor()));
        if (same && paper.find(file).isPresent() && !typed.minor()) {
            return Saved.as(Saved.Outcome.UNCHANGED, version(paper, file));
        }
        return Saved.as(outcome, write(draft, file, text));
    }

    /** Of the units whose text differs from the published one, those that were marked before and those marked now. */
    private static Set<Integer> minor(LessonSheet before, LessonSheet edited, LessonSheet published, boolean now) {
        Map<Integer, String> was = texts(published);
        Map<Integer, String> former = texts(before);
        Set<Integer> minor = new HashSet<>();
        texts(edited).forEach((number, text) -> {
            boolean reworded = !text.equals(former.getOrDefault(number, text));
            boolean marked = now || !reworded && before.marksMinor(number, published.minor());
            if (was.containsKey(number) && !text.equals(was.get(number)) && marked) {
                minor.add(number);
            }
        });
        return minor;
    }

    private static Map<Integer, String> texts(LessonSheet sheet) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        MarkedBody.blocks(sheet.body()).forEach(place -> {
            Block block = place.block();
            Integer marker = block.marker();
            if (marker != null) {
                texts.put(marker, block.text());
            }
        });
        return texts;
    }

    /** A form that stands for a whole YAML file. */
    @Allowed(Role.AUTHOR)
    public Saved sheet(String module, String file, int base, Map<String, Object> typed) {
        Draft draft = held(module);
        Keepable.require(YamlSheet.write(typed));
        Paper paper = papers.of(draft);
        int version = version(paper, file);
        Map<String, Object> theirs = paper.sheet(file);
        if (typed.equals(theirs)) {
            return Saved.as(Saved.Outcome.UNCHANGED, version);
        }
        if (version == base) {
            return Saved.as(Saved.Outcome.SAVED, write(draft, file, YamlSheet.write(typed)));
        }
        String before = text(draft, paper, file, base);
        var merged = TreeMerge.of(before.isEmpty() ? Map.of() : YamlSheet.read(before), typed, theirs);
        if (merged.isPresent()) {
            return Saved.as(Saved.Outcome.MERGED, write(draft, file, YamlSheet.write(merged.get())));
        }
        repository.add(next(draft, file, YamlSheet.write(typed)).putAside());
        return new Saved(Saved.Outcome.ASIDE, version, YamlSheet.write(typed), text(paper, file));
    }

    /** @param title of the new lesson; its id is made of it */
    @Allowed(Role.AUTHOR)
    public String addLesson(String module, String title) {
        Draft draft = held(module);
        Keepable.require(title);
        Paper paper = papers.of(draft);
        if (title.isBlank()) {
            throw Problem.invalid(List.of(new FieldProblem("lesson", "editing.needed")));
        }
        Set<String> everUsed = everUsed(draft);
        String id = NewId.of(title, "lesson", everUsed::contains);
        write(
                draft,
                ModuleWriter.lessonFile(id),
                LessonSheet.EMPTY.edited(title, "", "").file());
        lessons(draft, paper, list -> {
            list.add(id);
            return list;
        });
        return id;
    }

    /** What learners have done hangs on a lesson's id, so none is given twice, not even after years. */
    private Set<String> everUsed(Draft draft) {
        Set<String> ids = new HashSet<>(Set.of("module", "readme"));
        kept.history(draft.module()).stream()
                .flatMap(made -> kept.find(draft.module(), made.revision()).stream())
                .forEach(old -> old.lessons().forEach(lesson -> ids.add(lesson.id())));
        repository.saved(draft).forEach(text -> ids.add(text.file().replaceFirst("\\.md$", "")));
        return ids;
    }

    @Allowed(Role.AUTHOR)
    public void moveLessonUp(String module, String lesson) {
        moveLesson(module, lesson, -1);
    }

    @Allowed(Role.AUTHOR)
    public void moveLessonDown(String module, String lesson) {
        moveLesson(module, lesson, 1);
    }

    private void moveLesson(String module, String lesson, int by) {
        Draft draft = held(module);
        lessons(draft, papers.of(draft), list -> {
            int at = list.indexOf(lesson);
            if (at >= 0 && at + by >= 0 && at + by < list.size()) {
                Collections.swap(list, at, at + by);
            }
            return list;
        });
    }

    /** Its text stays among what was saved. */
    @Allowed(Role.AUTHOR)
    public void removeLesson(String module, String lesson) {
        Draft draft = held(module);
        Paper paper = papers.of(draft);
        lessons(draft, paper, list -> {
            list.remove(lesson);
            return list;
        });
        for (String file : List.of(ModuleWriter.lessonFile(lesson), ModuleWriter.quizFile(lesson))) {
            if (paper.find(file).isPresent()) {
                repository.add(next(draft, file, null));
            }
        }
    }

    private void lessons(Draft draft, Paper paper, UnaryOperator<List<Object>> change) {
        Map<String, Object> tree = new LinkedHashMap<>(paper.module());
        tree.put("lessons", change.apply(new ArrayList<>(paper.lessons())));
        write(draft, ModuleWriter.MODULE, YamlSheet.write(tree));
    }

    /** A quiz without a question is no quiz. */
    @Allowed(Role.AUTHOR)
    public void removeQuiz(String module, String lesson) {
        Draft draft = held(module);
        if (papers.of(draft).find(ModuleWriter.quizFile(lesson)).isPresent()) {
            repository.add(next(draft, ModuleWriter.quizFile(lesson), null));
        }
        draft.write(clock);
    }

    /**
     * Brings a file, or describes one that is there.
     *
     * @param submitted the name that the browser gives it
     * @param bytes empty to leave its content as it is
     * @param described title, author, licence and source
     * @return the name that it has from now on
     */
    @Allowed(Role.AUTHOR)
    public String file(String module, String submitted, byte[] bytes, Map<String, String> described) {
        Draft draft = held(module);
        Paper paper = papers.of(draft);
        boolean known = paper.described().containsKey(submitted);
        String name = known ? submitted : Uploads.name(submitted);
        Keepable.require(String.join("\n", described.values()));
        if (name.isEmpty() || !known && bytes.length == 0) {
            throw Problem.of(Problem.Kind.UNPROCESSABLE, "file-without-name");
        }
        if (bytes.length > 0) {
            var file = repository.findFile(draft, name).orElseGet(() -> new DraftFile(draft, name));
            file.bring(Uploads.mediaType(name, bytes), bytes, me.id(), clock);
            repository.add(file);
        }
        Map<String, Map<String, Object>> all = paper.described();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", name);
        tree.putAll(all.getOrDefault(name, Map.of()));
        described.forEach((key, value) -> {
            if (value.isEmpty()) {
                tree.remove(key);
            } else {
                tree.put(key, value);
            }
        });
        all.put(name, tree);
        write(draft, paper.fileList(), YamlSheet.write(new ArrayList<>(all.values())));
        return name;
    }

    /** @throws Problem conflict, while a lesson shows it */
    @Allowed(Role.AUTHOR)
    public void removeFile(String module, String name) {
        Draft draft = held(module);
        Paper paper = papers.of(draft);
        boolean used = paper.texts().entrySet().stream()
                .filter(each -> !each.getKey().equals(paper.fileList()))
                .anyMatch(each -> each.getValue().text().contains("files/" + name));
        if (used) {
            throw Problem.of(Problem.Kind.CONFLICT, "file-in-use");
        }
        var file = repository.findFile(draft, name).orElseGet(() -> new DraftFile(draft, name));
        file.takeOut(me.id(), clock);
        repository.add(file);
        var all = paper.described();
        all.remove(name);
        write(draft, paper.fileList(), YamlSheet.write(new ArrayList<>(all.values())));
    }

    private Draft held(String module) {
        return repository.lockOpen(module).orElseThrow(Problem::notFound);
    }

    private int write(Draft draft, String file, String text) {
        draft.write(clock);
        DraftText written = next(draft, file, text);
        repository.add(written);
        return written.version();
    }

    private DraftText next(Draft draft, String file, @Nullable String text) {
        return new DraftText(draft, file, repository.lastVersion(draft, file) + 1, text, me.id(), clock);
    }

    private static String text(Paper paper, String file) {
        return paper.find(file).map(Paper.Versioned::text).orElse("");
    }

    private static int version(Paper paper, String file) {
        return paper.find(file).map(Paper.Versioned::version).orElse(0);
    }

    private String text(Draft draft, Paper paper, String file, int version) {
        Optional<String> text = version == 0
                ? Optional.ofNullable(paper.base().get(file))
                : repository.find(draft, file, version).flatMap(DraftText::text);
        return text.orElse("");
    }
}

package se.wikimedia.hub.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.drafting.DraftView;
import se.wikimedia.hub.drafting.Drafts;
import se.wikimedia.hub.drafting.ReadingEase;
import se.wikimedia.hub.drafting.Restoring;
import se.wikimedia.hub.drafting.Review;
import se.wikimedia.hub.drafting.Saved;
import se.wikimedia.hub.drafting.Writing;
import se.wikimedia.hub.folio.LessonSheet;
import se.wikimedia.hub.folio.ModuleWriter;
import se.wikimedia.hub.reading.CatalogueReading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.sheet.Finding;

/** A module's draft as a whole: its lessons, what it is, what the checks say, its review. */
@Named
@RequestScoped
@Route("/author/{module}")
@RolesAllowed("author")
public class DraftPage implements Visited {

    @Inject
    Drafts drafts;

    @Inject
    Writing writing;

    @Inject
    Review review;

    @Inject
    Restoring restoring;

    @Inject
    Credits credits;

    @Inject
    CatalogueReading catalogue;

    @Inject
    ReaderLanguage reader;

    @Inject
    EditingNotice notice;

    @Inject
    Comparison comparison;

    private String module = "";
    private @Nullable DraftView draft;
    private @Nullable ModuleForm form;
    private int base;
    private String theirs = "";
    private String typed = "";

    /** A lesson in the list; the {@code first} can't be moved up, the {@code last} not down. */
    public record LessonRow(
            String id,
            String title,
            String minutes,
            boolean quiz,
            boolean changed,
            boolean first,
            boolean last,
            ReadingEase ease) {}

    @Override
    public Optional<String> visit(Visit visit) {
        module = visit.segment("module");
        notice.read(visit);
        if (visit.posted()) {
            try {
                Optional<String> elsewhere = act(visit, visit.parameter("do").orElse(""));
                if (elsewhere.isPresent()) {
                    return elsewhere;
                }
            } catch (Problem problem) {
                if (problem.kind() == Problem.Kind.NOT_FOUND) {
                    throw problem;
                }
                notice.refused(problem);
                typed = visit.typed("text");
            }
        }
        draft = drafts.find(module).orElse(null);
        if (draft == null && drafts.history(module).isEmpty()) {
            throw Problem.notFound();
        }
        if (draft != null && form == null) {
            form = new ModuleForm(draft.paper().module());
            base = version(draft);
        }
        return Optional.empty();
    }

    private static int version(DraftView draft) {
        return draft.paper()
                .find(ModuleWriter.MODULE)
                .map(each -> each.version())
                .orElse(0);
    }

    private Optional<String> act(Visit visit, String what) {
        String text = visit.typed("text");
        String lesson = visit.parameter("lesson").orElse("");
        switch (what) {
            case "open" -> drafts.open(module);
            case "data" -> {
                return save(visit);
            }
            case "add" -> {
                return Optional.of(here() + "/lessons/" + writing.addLesson(module, text));
            }
            case "up" -> writing.moveLessonUp(module, lesson);
            case "down" -> writing.moveLessonDown(module, lesson);
            case "remove" -> writing.removeLesson(module, lesson);
            case "submit" -> review.submit(module, text);
            case "return" -> review.sendBack(module, text);
            case "publish" -> review.publish(module);
            case "drop" -> review.drop(module);
            case "catch-up" -> {
                return done(restoring.catchUp(module) ? "caught-up" : "caught-up-aside", "");
            }
            default -> throw Problem.notFound();
        }
        return switch (what) {
            case "up", "down" -> done("moved", "#lessons");
            case "remove" -> done("removed", "#lessons");
            case "submit" -> done("submitted", "");
            case "return" -> done("returned", "");
            case "publish" -> done("published", "");
            case "drop" -> Optional.of(AuthorPage.ADDRESS + "?" + EditingNotice.PARAMETER + "=dropped");
            default -> Optional.of(here());
        };
    }

    private Optional<String> save(Visit visit) {
        form = ModuleForm.of(visit, drafts.paper(module).module());
        base = visit.number("base");
        Saved saved = writing.sheet(module, ModuleWriter.MODULE, base, form.tree());
        if (saved.isDone()) {
            return done(saved.name(), "#data");
        }
        base = saved.version();
        theirs =
                comparison.of(saved.theirs(), saved.mine(), drafts.paper(module).language());
        return Optional.empty();
    }

    private Optional<String> done(String what, String place) {
        return Optional.of(here() + "?" + EditingNotice.PARAMETER + "=" + what + place);
    }

    private String here() {
        return AuthorPage.ADDRESS + "/" + module;
    }

    public String getModule() {
        return module;
    }

    public boolean isOpen() {
        return draft != null;
    }

    public DraftView getDraft() {
        return Opened.of(draft);
    }

    public ModuleForm getForm() {
        return Opened.of(form);
    }

    public int getBase() {
        return base;
    }

    /** How somebody else's fields differ from what was typed, as HTML; empty where nobody was faster. */
    public String getTheirs() {
        return theirs;
    }

    /** What was typed into the form that comes back. */
    public String getTyped() {
        return "\n" + typed;
    }

    /** Where there is no draft: what is published. */
    public String getPublishedTitle() {
        return drafts.modules().stream()
                .filter(row -> row.module().equals(module))
                .map(Drafts.ModuleRow::title)
                .findFirst()
                .orElse(module);
    }

    public List<LessonRow> getLessons() {
        List<String> ids = getDraft().paper().lessons();
        return ids.stream()
                .map(id -> row(id, ids.indexOf(id) == 0, ids.indexOf(id) == ids.size() - 1))
                .toList();
    }

    private LessonRow row(String id, boolean first, boolean last) {
        LessonSheet sheet = getDraft().paper().lesson(id).orElse(LessonSheet.EMPTY);
        return new LessonRow(
                id,
                sheet.title().isBlank() ? id : sheet.title(),
                sheet.minutes(),
                getDraft().paper().find(ModuleWriter.quizFile(id)).isPresent(),
                getDraft().changed().contains(ModuleWriter.lessonFile(id))
                        || getDraft().changed().contains(ModuleWriter.quizFile(id)),
                first,
                last,
                getDraft().ease().getOrDefault(id, ReadingEase.NONE));
    }

    public List<CatalogueReading.Entry> getAudiences() {
        return catalogue.audiences(reader.getTag());
    }

    public List<CatalogueReading.Entry> getTopics() {
        return catalogue.topics(reader.getTag());
    }

    /** What could be required before this one. */
    public List<Drafts.ModuleRow> getOthers() {
        return drafts.modules().stream()
                .filter(row -> !row.module().equals(module))
                .toList();
    }

    public List<String> getUncredited() {
        return credits.missing(getDraft().writers(), getForm().list("authors"));
    }

    /** Where on these pages one can mend it. */
    public String address(Finding finding) {
        String file = name(finding);
        if (file.endsWith(".quiz.yaml")) {
            return here() + "/lessons/" + file.replaceFirst("\\.quiz\\.yaml$", "") + "/quiz";
        }
        if (file.endsWith(".md") && !file.contains("/")) {
            return here() + "/lessons/" + file.replaceFirst("\\.md$", "");
        }
        return file.equals(ModuleWriter.MODULE) ? here() + "#data" : here() + "/files";
    }

    public String name(Finding finding) {
        return finding.file().replaceFirst("^" + Pattern.quote(module) + "/", "");
    }

    /** Arguments of the message about translations. */
    public Map<String, Object> getEffect() {
        return Effects.arguments(getDraft().effect());
    }
}

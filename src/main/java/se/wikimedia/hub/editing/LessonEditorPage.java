package se.wikimedia.hub.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.drafting.Drafts;
import se.wikimedia.hub.drafting.LessonTyped;
import se.wikimedia.hub.drafting.Paper;
import se.wikimedia.hub.drafting.Saved;
import se.wikimedia.hub.drafting.TranslationEffect;
import se.wikimedia.hub.drafting.Writing;
import se.wikimedia.hub.folio.LessonSheet;
import se.wikimedia.hub.folio.MarkedBody;
import se.wikimedia.hub.folio.ModuleWriter;
import se.wikimedia.hub.markup.BlockInPlace;
import se.wikimedia.hub.reading.LessonPreview;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Links;
import se.wikimedia.hub.shared.text.SafeHtml;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** One lesson's text in the editor, with its preview; and somebody else's text beside it, where they were faster. */
@Named
@RequestScoped
@Route("/author/{module}/lessons/{lesson}")
@RolesAllowed("author")
public class LessonEditorPage implements Visited {

    private static final List<Sample> SAMPLES = List.of(
            new Sample("heading", "## …"),
            new Sample("emphasis", "**…** *…*"),
            new Sample("list", "- …"),
            new Sample("link", "[…](https://…)"),
            new Sample("lesson", "[…](other-lesson.md)"),
            new Sample("picture", "![…](files/….png)"));

    @Inject
    Drafts drafts;

    @Inject
    Writing writing;

    @Inject
    EditingNotice notice;

    @Inject
    Comparison comparison;

    private String module = "";
    private String lesson = "";
    private @Nullable Paper paper;
    private LessonTyped typed = new LessonTyped("", "", "", false);
    private int base;
    private String theirs = "";
    private TranslationEffect effect = TranslationEffect.NONE;

    /** A piece of Markdown, and the name of what it makes. */
    public record Sample(String name, String markdown) {}

    @Override
    public Optional<String> visit(Visit visit) {
        module = visit.segment("module");
        lesson = visit.segment("lesson");
        notice.read(visit);
        if (visit.posted()) {
            typed = new LessonTyped(
                    visit.typed("title"),
                    visit.typed("minutes"),
                    visit.typed("markdown"),
                    visit.parameter("minor").isPresent());
            base = visit.number("base");
            Optional<String> elsewhere = visit.parameter("do").orElse("").equals("save") ? save() : Optional.empty();
            if (elsewhere.isPresent()) {
                return elsewhere;
            }
        }
        paper = drafts.paper(module);
        if (!visit.posted()) {
            read(paper.find(ModuleWriter.lessonFile(lesson)).orElseThrow(Problem::notFound));
        }
        weigh();
        return Optional.empty();
    }

    private Optional<String> save() {
        try {
            Saved saved = writing.lesson(module, lesson, base, typed);
            if (saved.isDone()) {
                return Optional.of(getAddress() + "?" + EditingNotice.PARAMETER + "=" + saved.name());
            }
            base = saved.version();
            LessonSheet other = LessonSheet.read(saved.theirs());
            theirs = comparison.of(
                    other.title() + "\n\n" + other.typed(),
                    typed.title() + "\n\n" + typed.markdown(),
                    drafts.paper(module).language());
        } catch (Problem problem) {
            notice.refused(problem);
        }
        return Optional.empty();
    }

    private void read(Paper.Versioned file) {
        LessonSheet sheet = LessonSheet.read(file.text());
        typed = new LessonTyped(sheet.title(), sheet.minutes(), sheet.typed(), false);
        base = file.version();
    }

    private void weigh() {
        try {
            effect = drafts.effect(module, lesson, typed);
        } catch (Problem problem) {
            if (notice.getProblems().isEmpty()) {
                notice.refused(problem);
            }
        }
    }

    public String getModule() {
        return module;
    }

    public String getModuleTitle() {
        return Opened.of(paper).title(module);
    }

    public String getLesson() {
        return lesson;
    }

    public String getAddress() {
        return AuthorPage.ADDRESS + "/" + module + "/lessons/" + lesson;
    }

    public LessonTyped getTyped() {
        return typed;
    }

    /** The first line end in a text field belongs to HTML, not to the text. */
    public String getMarkdown() {
        return "\n" + typed.markdown();
    }

    public int getBase() {
        return base;
    }

    /** How the other author's text differs, as HTML; empty where nobody was faster. */
    public String getTheirs() {
        return theirs;
    }

    public String getLanguage() {
        return Opened.of(paper).language();
    }

    public String getDirection() {
        return Languages.standard().direction(getLanguage());
    }

    /** Whether learners know this lesson already. */
    public boolean isPublished() {
        return Opened.of(paper).base().containsKey(ModuleWriter.lessonFile(lesson));
    }

    public boolean isQuiz() {
        return Opened.of(paper).find(ModuleWriter.quizFile(lesson)).isPresent();
    }

    /** As learners will see it. */
    public String getPreview() {
        var files = FileCards.sources(Opened.of(paper).described());
        var preview = new LessonPreview(module, getLanguage(), DraftFiles.PATH, files);
        List<String> blocks =
                blocks().stream().map(place -> place.block().text()).toList();
        return blocks.isEmpty() && !typed.markdown().isBlank()
                ? SafeHtml.block(typed.markdown(), Links.asWritten())
                : preview.of(blocks);
    }

    public List<Sample> getSamples() {
        return SAMPLES;
    }

    /** As they would be saved; as they were typed, where they can't be. */
    private List<BlockInPlace> blocks() {
        LessonSheet before = Opened.of(paper).lesson(lesson).orElse(LessonSheet.EMPTY);
        try {
            return MarkedBody.blocks(before.edited("", "", typed.markdown()).body());
        } catch (Problem problem) {
            return MarkedBody.blocks(typed.markdown());
        }
    }

    public boolean isTouching() {
        return effect.isTouching();
    }

    /** Arguments of the message about translations. */
    public Map<String, Object> getEffect() {
        return Effects.arguments(effect);
    }

    public List<FileCards.Card> getFiles() {
        return FileCards.of(Opened.of(paper).described());
    }
}

package se.wikimedia.hub.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.drafting.Drafts;
import se.wikimedia.hub.drafting.Paper;
import se.wikimedia.hub.drafting.Saved;
import se.wikimedia.hub.drafting.Writing;
import se.wikimedia.hub.folio.ModuleWriter;
import se.wikimedia.hub.folio.YamlSheet;
import se.wikimedia.hub.manuscript.QuestionSource;
import se.wikimedia.hub.reading.FilledQuiz;
import se.wikimedia.hub.reading.QuizPreview;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** The quiz of a lesson as a form. Every button saves what was typed; "add" and the like change it, too. */
@Named
@RequestScoped
@Route("/author/{module}/lessons/{lesson}/quiz")
@RolesAllowed("author")
public class QuizEditorPage implements Visited {

    @Inject
    Drafts drafts;

    @Inject
    Writing writing;

    @Inject
    EditingNotice notice;

    @Inject
    Comparison comparison;

    @Inject
    Reading reading;

    @Inject
    Texts texts;

    private String module = "";
    private String lesson = "";
    private @Nullable Paper paper;
    private QuizSheet quiz = new QuizSheet(Map.of());
    private int base;
    private String theirs = "";

    @Override
    public Optional<String> visit(Visit visit) {
        module = visit.segment("module");
        lesson = visit.segment("lesson");
        notice.read(visit);
        paper = drafts.paper(module);
        if (paper.find(ModuleWriter.lessonFile(lesson)).isEmpty()) {
            throw Problem.notFound();
        }
        if (visit.posted()) {
            base = visit.number("base");
            quiz = QuizSheet.of(visit, paper.sheet(file()));
            String what = visit.parameter("do").orElse("save");
            return what.equals("preview") ? Optional.empty() : save(what.split(":", -1));
        }
        quiz = new QuizSheet(paper.sheet(file()));
        base = paper.find(file()).map(Paper.Versioned::version).orElse(0);
        return Optional.empty();
    }

    private Optional<String> save(String[] what) {
        try {
            QuizSheet wanted = changed(what);
            if (wanted.questions().isEmpty()) {
                writing.removeQuiz(module, lesson);
                return done("removed", "");
            }
            Saved saved = writing.sheet(module, file(), base, wanted.tree());
            if (saved.isDone()) {
                return done(what[0].equals("save") ? saved.name() : told(what[0]), place(what, wanted));
            }
            base = saved.version();
            quiz = wanted;
            theirs = comparison.of(saved.theirs(), YamlSheet.write(wanted.tree()), getLanguage());
        } catch (Problem problem) {
            notice.refused(problem);
        }
        return Optional.empty();
    }

    private QuizSheet changed(String[] what) {
        int question = number(what, 1);
        return switch (what[0]) {
            case "add" -> quiz.withQuestion(type(what));
            case "remove" -> quiz.withoutQuestion(question);
            case "up" -> quiz.withQuestionUp(question);
            case "add-answer" -> quiz.withAnswer(question);
            case "remove-answer" -> quiz.withoutAnswer(question, number(what, 2));
            case "up-answer" -> quiz.withAnswerUp(question, number(what, 2));
            default -> quiz;
        };
    }

    private static String type(String[] what) {
        return what.length > 1 && types().contains(what[1]) ? what[1] : "single";
    }

    private static int number(String[] what, int at) {
        return what.length > at && what[at].matches("[0-9]{1,4}") ? Integer.parseInt(what[at]) : 0;
    }

    private static String told(String what) {
        return what.startsWith("add") ? "added" : what.startsWith("up") ? "moved" : "removed";
    }

    private static String place(String[] what, QuizSheet wanted) {
        int question = what[0].equals("add") ? wanted.questions().size() - 1 : number(what, 1);
        return what[0].equals("save")
                ? ""
                : "#q" + Math.min(question, wanted.questions().size() - 1);
    }

    private Optional<String> done(String told, String place) {
        return Optional.of(getAddress() + "?" + EditingNotice.PARAMETER + "=" + told + place);
    }

    private String file() {
        return ModuleWriter.quizFile(lesson);
    }

    private static List<String> types() {
        return Arrays.stream(QuestionSource.Type.values())
                .map(QuestionSource.Type::toString)
                .toList();
    }

    public List<String> getTypes() {
        return types();
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

    public String getLessonTitle() {
        return Opened.of(paper).lesson(lesson).map(sheet -> sheet.title()).orElse(lesson);
    }

    public String getAddress() {
        return AuthorPage.ADDRESS + "/" + module + "/lessons/" + lesson + "/quiz";
    }

    public QuizSheet getQuiz() {
        return quiz;
    }

    /** What is wrong with a field, in the reader's language; empty where nothing is. */
    public String problem(String field) {
        return QuizProblems.of(quiz).stream()
                .filter(each -> each.field().equals(field))
                .map(each -> texts.of(each.message(), each.arguments()))
                .findFirst()
                .orElse("");
    }

    public String hostsProblem(int question) {
        return problem("q." + question + ".hosts");
    }

    /** As learners will see it, before they answer. */
    public String getPreview() {
        QuizPreview preview = new QuizPreview(module, lesson, getLanguage(), DraftFiles.PATH);
        return reading.fields(preview.of(TypedQuestions.of(quiz)), getLanguage(), FilledQuiz.EMPTY);
    }

    public int getBase() {
        return base;
    }

    /** How the other author's quiz differs, as HTML; empty where nobody was faster. */
    public String getTheirs() {
        return theirs;
    }

    public String getLanguage() {
        return Opened.of(paper).language();
    }

    public String getDirection() {
        return Languages.standard().direction(getLanguage());
    }
}

package se.wikimedia.hub.discussion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.GroupTitles;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.translation.Place;

/** What translators ask the authors, the latest first, each with the text in question and a box to answer in. */
@Named
@RequestScoped
@Route("/author/questions")
@RolesAllowed("author")
public class QuestionsPage implements Visited {

    static final String ADDRESS = "/author/questions";

    private static final int PAGE = 20;

    @Inject
    Threads threads;

    @Inject
    Library library;

    @Inject
    GroupTitles titles;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;
    private List<Question> questions = List.of();
    private long older;

    /**
     * A question with what it is about.
     *
     * @param title of the module; empty where it is no longer published
     * @param source the unit's text as it is now; empty where it is gone
     */
    public record Question(MessageRow message, String title, String source, String sourceLanguage, String editor) {}

    @Override
    public Optional<String> visit(Visit visit) {
        form = new TypedForm(texts, visit, Map.of());
        if (visit.posted()) {
            try {
                threads.answer(visit.sentId("question").orElse(0L), new MessageDraft(visit.typed("text"), false));
                return Optional.of(ADDRESS + "?answered=yes");
            } catch (Problem problem) {
                if (problem.kind() != Problem.Kind.INVALID) {
                    throw problem;
                }
                getForm().refuse(problem);
            }
        }
        var found = threads.openQuestions(visit.sentId("below").orElse(Long.MAX_VALUE), PAGE + 1);
        older = found.size() > PAGE ? found.get(PAGE - 1).id() : 0;
        questions = found.stream().limit(PAGE).map(this::question).toList();
        return Optional.empty();
    }

    private Question question(MessageRow message) {
        var editor = Threads.address(new Place(message.language(), message.group(), message.unit()));
        if (!library.groups().contains(message.group())) {
            return new Question(message, "", "", "", editor);
        }
        var unitTexts = library.texts(message.group());
        return new Question(
                message,
                titles.title(message.group()),
                unitTexts.has(message.unit()) ? unitTexts.source(message.unit()) : "",
                unitTexts.sourceLanguage(),
                editor);
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public List<Question> getQuestions() {
        return questions;
    }

    /** For the address of the older ones; 0 where there are none. */
    public long getOlder() {
        return older;
    }

    /** What was typed as an answer to this question and refused. */
    public String typed(MessageRow question) {
        return getForm().chose("question", String.valueOf(question.id()))
                ? getForm().value("text")
                : "";
    }
}

package se.wikimedia.hub.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** The agents' canned answers, to read, add to and translate. */
@Named
@RequestScoped
@Route("/help/answers")
@RolesAllowed("agent")
public class CannedAnswersPage implements Visited {

    @Inject
    CannedAnswers service;

    @Inject
    Messages messages;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;

    @Override
    public Optional<String> visit(Visit visit) {
        form = new TypedForm(texts, visit, Map.of("language", reader.getTag()));
        if (!visit.posted()) {
            return Optional.empty();
        }
        return getForm().send(() -> {
            act(visit);
            return "/help/answers";
        });
    }

    private void act(Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "add" -> service.add(draft(visit, Map.of()));
            case "translate" -> {
                var answer = answer(visit);
                service.change(answer.id(), draft(visit, answer.texts()), visit.number("version"));
            }
            case "remove" -> service.remove(answer(visit).id(), visit.number("version"));
            default -> throw Problem.notFound();
        }
    }

    /** With the text of the chosen language; an empty one takes that language away. */
    private static CannedAnswerDraft draft(Visit visit, Map<String, String> before) {
        var all = new HashMap<>(before);
        all.put(visit.parameter("language").orElse(""), visit.typed("text"));
        return new CannedAnswerDraft(visit.parameter("name").orElse(null), all);
    }

    private CannedAnswerRow answer(Visit visit) {
        return getAnswers().stream()
                .filter(each -> String.valueOf(each.id())
                        .equals(visit.parameter("answer").orElse("")))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public List<CannedAnswerRow> getAnswers() {
        return service.list();
    }

    /** An answer's text in one language. */
    public record Wording(String language, String text) {}

    public List<Wording> wordings(CannedAnswerRow answer) {
        return answer.texts().entrySet().stream()
                .map(each -> new Wording(each.getKey(), each.getValue()))
                .toList();
    }

    /** Languages with an interface, the reader's first. */
    public List<String> getLanguages() {
        return Stream.concat(Stream.of(reader.getTag()), messages.languages().keySet().stream())
                .distinct()
                .toList();
    }
}

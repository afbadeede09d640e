package se.wikimedia.hub.desk;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/** What agents have to say again and again: kept by all of them, offered in the language of whoever has asked. */
@Service
public class CannedAnswers {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 5_000;
    private static final int MOST_LANGUAGES = 100;

    @Inject
    CannedAnswerRepository answers;

    /** By name. */
    @Allowed(Role.AGENT)
    public List<CannedAnswerRow> list() {
        return answers.all().stream().map(CannedAnswer::row).toList();
    }

    /**
     * An answer in one language.
     *
     * @param language BCP 47, of the text
     */
    public record Fitting(String name, String language, String text) {}

    /** All of them in this language (BCP 47), else along its fallback chain, else in the first that there is. */
    @Allowed(Role.AGENT)
    public List<Fitting> fitting(String language) {
        return list().stream().map(answer -> fitting(answer, language)).toList();
    }

    private static Fitting fitting(CannedAnswerRow answer, String wanted) {
        var readable = Stream.concat(Stream.of(wanted), Languages.standard().fallbacks(wanted).stream());
        var language = readable.filter(answer.texts()::containsKey)
                .findFirst()
                .orElseGet(() -> answer.texts().keySet().iterator().next());
        return new Fitting(answer.name(), language, answer.texts().getOrDefault(language, ""));
    }

    /** @throws Problem invalid */
    @Allowed(Role.AGENT)
    public CannedAnswerRow add(CannedAnswerDraft draft) {
        var answer = new CannedAnswer(name(draft), texts(draft));
        answers.add(answer);
        return answer.row();
    }

    /**
     * @param version what the agent has seen; null where that doesn't matter
     * @throws Problem not found; invalid; {@code stale}: somebody has changed it since
     */
    @Allowed(Role.AGENT)
    public CannedAnswerRow change(long id, CannedAnswerDraft draft, @Nullable Integer version) {
        var answer = locked(id, version);
        answer.change(name(draft), texts(draft));
        answers.write();
        return answer.row();
    }

    /** @throws Problem as for a change */
    @Allowed(Role.AGENT)
    public void remove(long id, @Nullable Integer version) {
        answers.remove(locked(id, version));
    }

    private CannedAnswer locked(long id, @Nullable Integer version) {
        var answer = answers.lock(id).orElseThrow(Problem::notFound);
        if (version != null && version != answer.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        return answer;
    }

    private static String name(CannedAnswerDraft draft) {
        var name = Optional.ofNullable(draft.name()).orElse("").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw invalid("name", "desk.answer.name.unusable");
        }
        return name;
    }

    private static Map<String, String> texts(CannedAnswerDraft draft) {
        var texts = new HashMap<String, String>();
        Optional.ofNullable(draft.texts()).orElse(Map.of()).forEach((language, text) -> {
            var known = Languages.standard()
                    .canonical(language)
                    .orElseThrow(() -> invalid("language", "people.languages.unknown"));
            if (!text.isBlank()) {
                texts.put(known, text.strip());
            }
        });
        boolean fit = texts.values().stream().allMatch(text -> text.length() <= LONGEST_TEXT);
        if (texts.isEmpty() || texts.size() > MOST_LANGUAGES || !fit) {
            throw invalid("text", "desk.answer.text.unusable");
        }
        return texts;
    }

    private static Problem invalid(String field, String message) {
        return Problem.invalid(List.of(new FieldProblem(field, message)));
    }
}

package se.wikimedia.hub.memory;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/** What was made of similar texts, in all modules and in the interface. */
@Service
public class Matches {

    private static final int LONGEST = 20_000;
    private static final int SHORTEST = 3;
    private static final int MOST = 5;

    @Inject
    CurrentMemory memory;

    /**
     * The five best, the best first; each text once.
     *
     * @param language BCP 47, the one translated into
     * @param text Markdown, or an ICU message
     * @param except group and unit, as in {@link Match#id}, that are left out; empty: none
     * @throws Problem not found, for a language that isn't; invalid, for more than 20,000 characters
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Match> find(String language, String text, String except) {
        check(language, text);
        return text.isBlank() ? List.of() : memory.find(text, language, except, MOST);
    }

    /**
     * The same while somebody types: first those that go on from what they have typed, however little their source is
     * alike, then the others.
     *
     * @param typed the translation so far; below three characters nothing goes on from it
     * @throws Problem as for {@link #find}
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Match> whileTyping(String language, String text, String typed, String except) {
        var found = find(language, text, except);
        var begun = typed.strip();
        if (begun.length() < SHORTEST || begun.length() > LONGEST || text.isBlank()) {
            return found;
        }
        var goingOn = memory.continuing(text, language, begun, except, MOST);
        return Stream.concat(goingOn.stream(), found.stream().filter(match -> !match.continues(begun)))
                .limit(MOST)
                .toList();
    }

    private static void check(String language, String text) {
        if (Languages.standard().canonical(language).filter(language::equals).isEmpty()) {
            throw Problem.notFound();
        }
        if (text.length() > LONGEST) {
            throw Problem.invalid(List.of(new FieldProblem("text", "translation.text.unusable")));
        }
    }
}

package se.wikimedia.hub.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.resource.Resources;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** What a verdict needs, and what it sets off. */
@ApplicationScoped
class Verdicts {

    private static final int LONGEST_NOTE = 10_000;
    private static final int LONGEST_TOPIC = 200;

    @Inject
    Library library;

    @Inject
    Resources resources;

    @Inject
    Gaps gaps;

    @Inject
    Clock clock;

    /**
     * @param merged what is answered together with it
     * @throws Problem invalid: no verdict, an answer without what it is answered with; {@code request-decided}
     */
    void close(HelpRequest request, List<HelpRequest> merged, Closing closing) {
        var verdict = Optional.ofNullable(closing.verdict())
                .flatMap(Verdict::find)
                .orElseThrow(() -> invalid("verdict", "help.verdict.missing"));
        var note = told(closing.note());
        if (note.length() > LONGEST_NOTE) {
            throw invalid("note", "help.text.unusable");
        }
        request.close(verdict, verdict == Verdict.ANSWERED_WITH ? answer(closing) : Answer.NONE, note, clock.instant());
        merged.forEach(each -> each.closeWith(request, clock.instant()));
        if (verdict.lack().isPresent()) {
            openGaps(Stream.concat(Stream.of(request), merged.stream()), topic(request, told(closing.topic())));
        }
    }

    /** Who has asked for the same twice needs it once; as openly as in what all are answered by. */
    private void openGaps(Stream<HelpRequest> answered, String topic) {
        var known = new HashSet<Long>();
        answered.forEach(each -> gaps.open(
                each.origin(),
                each.needs(topic).stream()
                        .filter(need -> need.person() == null || known.add(need.person()))
                        .toList()));
    }

    /** The words of a private request are nobody's but its author's and the agents'. */
    private static String topic(HelpRequest request, String told) {
        if (told.length() > LONGEST_TOPIC) {
            throw invalid("topic", "gap.topic.too-long");
        }
        return told.isEmpty() && request.open() ? request.title() : told;
    }

    private Answer answer(Closing closing) {
        if (closing.resource() != null) {
            var resource =
                    resources.find(closing.resource()).orElseThrow(() -> invalid("resource", "help.answer.missing"));
            return new Answer("", "", resource.id());
        }
        var module = library.find(told(closing.module())).orElseThrow(() -> invalid("module", "help.answer.missing"));
        var lesson = told(closing.lesson());
        if (!lesson.isEmpty() && module.lesson(lesson).isEmpty()) {
            throw invalid("lesson", "help.answer.missing");
        }
        return new Answer(module.id(), lesson, null);
    }

    private static Problem invalid(String field, String message) {
        return Problem.invalid(List.of(new FieldProblem(field, message)));
    }

    private static String told(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}

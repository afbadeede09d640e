package se.wikimedia.hub.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.AnswerSource;
import se.wikimedia.hub.manuscript.QuestionSource.Type;
import se.wikimedia.hub.markup.LessonBody.Link;
import se.wikimedia.hub.sheet.Cited;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.Ids;
import se.wikimedia.hub.sheet.YamlSection;
import se.wikimedia.hub.sheet.YamlValue.Items;
import se.wikimedia.hub.sheet.YamlValue.Scalar;

/**
 * Reads the answers of one question. Folders from elsewhere write {@code correct} for a partner, a position or a number
 * too; each is taken as what it can only mean.
 */
final class AnswersReader {
    /** Would make an answer's key that of its question's explanation. */
    private static final String TAKEN_ID = "explanation";

    private static final Set<String> YES = Set.of("true", "yes");
    private static final Set<String> NO = Set.of("false", "no");

    private final YamlSection question;
    private final @Nullable Type type;
    private final Findings findings;
    private final List<Link> links = new ArrayList<>();
    private final List<Placed> answers = new ArrayList<>();
    private boolean complete = true;

    private record Placed(AnswerSource answer, @Nullable Integer position, int line) {}

    /** @param type null when it isn't known; then only what all types share is checked */
    AnswersReader(YamlSection question, @Nullable Type type, Findings findings) {
        this.question = question;
        this.type = type;
        this.findings = findings;
    }

    List<Link> links() {
        return links;
    }

    List<AnswerSource> read() {
        boolean given = question.has("answers");
        if (type != null && type.fewestAnswers() == 0) {
            if (given
                    && !(question.value("answers") instanceof Items items
                            && items.values().isEmpty())) {
                findings.error(question.line("answers"), "a " + type + " question takes no answers; remove them");
            }
            return List.of();
        }
        if (!given) {
            findings.error(question.line("answers"), "answers is missing; add them");
            return List.of();
        }
        if (!(question.value("answers") instanceof Items items)) {
            question.sections("answers");
            return List.of();
        }
        Ids ids = new Ids();
        for (YamlSection section : question.sections("answers")) {
            read(section, ids);
        }
        complete &= answers.size() == items.values().size();
        checkCount(items.values().size());
        return inOrder();
    }

    private void read(YamlSection section, Ids ids) {
        String id = section.id("id");
        if (id != null && id.equals(TAKEN_ID)) {
            findings.error(section.line("id"), "an answer can't be called explanation; choose another id");
        } else if (id != null) {
            ids.add(new Cited(id, section.line("id")), findings);
        }
        Scalar correct = section.scalar("correct");
        String text = type == Type.NUMBER ? number(section, correct) : section.text("text");
        String match = match(section, correct);
        BigDecimal tolerance = tolerance(section);
        String explanation = section.optionalText("explanation");
        boolean counts = counts(section, correct);
        Integer position = position(section, correct);
        section.warnOfUnknownKeys();
        if (type != Type.NUMBER && type != Type.TEXT) {
            links.addAll(QuizReader.linksIn(text, section.line("text")));
            links.addAll(QuizReader.linksIn(match, section.line("match")));
        }
        links.addAll(QuizReader.linksIn(explanation, section.line("explanation")));
        if (id != null && text != null) {
            AnswerSource answer = new AnswerSource(id, text, counts, match, tolerance, explanation);
            answers.add(new Placed(answer, position, section.line()));
        }
    }

    private @Nullable String number(YamlSection section, @Nullable Scalar correct) {
        Scalar text = section.scalar("text");
        if (text != null && YamlSection.number(text.text()) != null) {
            return text.text().strip();
        }
        if (correct != null && YamlSection.number(correct.text()) != null) {
            return correct.text().strip();
        }
        if (text == null && !section.has("text")) {
            findings.error(section.line("text"), "text is missing; write the number there");
        } else if (text != null) {
            findings.error(section.line("text"), "text is " + Findings.quoted(text.text()) + "; it must be a number");
        }
        return null;
    }

    private @Nullable String match(YamlSection section, @Nullable Scalar correct) {
        if (type != Type.MATCH) {
            return null;
        }
        if (section.has("match")) {
            return section.optionalText("match");
        }
        if (correct != null && !isBoolean(correct) && !correct.text().isBlank()) {
            return correct.text().strip();
        }
        findings.error(section.line("match"), "match is missing; write the partner of this text there");
        return null;
    }

    private @Nullable BigDecimal tolerance(YamlSection section) {
        if (type != Type.NUMBER) {
            return null;
        }
        BigDecimal tolerance = section.number("tolerance", "a number, 0 or more");
        if (tolerance != null && tolerance.signum() < 0) {
            findings.error(section.line("tolerance"), "tolerance is " + tolerance + "; it must be 0 or more");
        }
        return tolerance;
    }

    private boolean counts(YamlSection section, @Nullable Scalar correct) {
        if (type == Type.SINGLE || type == Type.MULTIPLE) {
            if (correct == null || isBoolean(correct)) {
                return correct != null && is(correct, YES);
            }
            findings.error(
                    section.line("correct"),
                    "correct is " + Findings.quoted(correct.text()) + "; it must be true or false");
            complete = false;
            return false;
        }
        boolean optional = type == Type.NUMBER || type == Type.TEXT;
        return !optional || correct == null || !is(correct, NO);
    }

    private @Nullable Integer position(YamlSection section, @Nullable Scalar correct) {
        if (type != Type.ORDER || correct == null || isBoolean(correct)) {
            return null;
        }
        Integer position = section.whole("correct", 0, 1_000);
        complete &= position != null;
        return position;
    }

    private void checkCount(int given) {
        if (type == null) {
            return;
        }
        if (given < type.fewestAnswers()) {
            findings.error(
                    question.line("answers"),
                    "a " + type + " question needs at least " + type.fewestAnswers() + " answers; it has " + given);
            return;
        }
        long correct = answers.stream().filter(each -> each.answer.correct()).count();
        if (complete && type == Type.SINGLE && correct != 1) {
            findings.error(
                    question.line(), "a single question has exactly one answer with correct: true, not " + correct);
        } else if (complete && correct == 0) {
            findings.error(question.line(), "no answer is correct; mark one with correct: true");
        }
    }

    private List<AnswerSource> inOrder() {
        long positioned = answers.stream().filter(each -> each.position != null).count();
        if (positioned > 0 && complete) {
            Set<Integer> taken = new HashSet<>();
            for (Placed each : answers) {
                if (each.position == null || !taken.add(each.position)) {
                    findings.error(each.line, "correct must give each answer a place of its own: 1, 2, 3 …");
                    return List.of();
                }
            }
            answers.sort(Comparator.comparing(each -> each.position));
        }
        return answers.stream().map(Placed::answer).toList();
    }

    private static boolean isBoolean(Scalar scalar) {
        return scalar.plain() && (is(scalar, YES) || is(scalar, NO));
    }

    private static boolean is(Scalar scalar, Set<String> words) {
        return words.contains(scalar.text().toLowerCase(Locale.ROOT));
    }
}

package se.wikimedia.hub.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.AnswerSource;
import se.wikimedia.hub.manuscript.QuestionSource;
import se.wikimedia.hub.manuscript.QuestionSource.Type;
import se.wikimedia.hub.manuscript.QuizSource;
import se.wikimedia.hub.markup.LessonBody.Link;
import se.wikimedia.hub.markup.Markdown;
import se.wikimedia.hub.sheet.Cited;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.Ids;
import se.wikimedia.hub.sheet.YamlReader;
import se.wikimedia.hub.sheet.YamlSection;
import se.wikimedia.hub.sheet.YamlValue;
import se.wikimedia.hub.sheet.YamlValue.Mapping;

/** Reads {@code <lesson>.quiz.yaml}. */
final class QuizReader {
    private static final double USUAL_PASS = 0.75;

    private final Findings findings;
    private final List<Link> links = new ArrayList<>();

    QuizReader(Findings findings) {
        this.findings = findings;
    }

    /** Links and pictures in prompts, answers and explanations. */
    List<Link> links() {
        return links;
    }

    /** Null when it can't be read; questions with errors are left out. */
    @Nullable
    QuizSource read(String text) {
        Mapping mapping = YamlReader.mapping(text, 0, findings);
        if (mapping == null) {
            return null;
        }
        YamlSection quiz = new YamlSection(mapping, 1, findings);
        double pass = pass(quiz);
        List<QuestionSource> questions = questions(quiz);
        QuizSource read = new QuizSource(pass, draw(quiz, questions), attempts(quiz), questions);
        quiz.warnOfUnknownKeys();
        return read;
    }

    private double pass(YamlSection quiz) {
        BigDecimal pass = quiz.number("pass", "a share from 0 to 1");
        if (pass == null) {
            return USUAL_PASS;
        }
        if (pass.signum() < 0 || pass.compareTo(BigDecimal.ONE) > 0) {
            findings.error(quiz.line("pass"), "pass is " + pass + "; it must be a share from 0 to 1");
        }
        return pass.doubleValue();
    }

    /** Of how many questions: as many as are listed, so that one with an error isn't reported twice. */
    private @Nullable Integer draw(YamlSection quiz, List<QuestionSource> questions) {
        int listed = quiz.value("questions") instanceof YamlValue.Items items
                ? items.values().size()
                : 0;
        Integer draw = quiz.whole("draw", 1, Math.max(1, listed));
        long unscored = questions.stream().filter(each -> !each.type().scored()).count();
        if (draw != null && draw <= unscored && unscored < questions.size()) {
            findings.warning(
                    quiz.line("draw"),
                    "draw is " + draw + ", and as many questions aren't scored; draw more, or some are asked nothing"
                            + " that can be right");
        }
        return draw;
    }

    private QuizSource.@Nullable Attempts attempts(YamlSection quiz) {
        YamlSection attempts = quiz.section("attempts");
        if (attempts == null) {
            return null;
        }
        Integer most = attempts.whole("most", 1, QuizSource.Attempts.MOST);
        Integer waitHours = attempts.whole("wait-hours", 0, QuizSource.Attempts.LONGEST_WAIT_HOURS);
        attempts.warnOfUnknownKeys();
        return new QuizSource.Attempts(most, waitHours);
    }

    private List<QuestionSource> questions(YamlSection quiz) {
        if (!quiz.has("questions")) {
            findings.error(quiz.line("questions"), "questions is missing or empty; add at least one");
            return List.of();
        }
        if (quiz.value("questions") instanceof YamlValue.Items items
                && items.values().isEmpty()) {
            findings.error(quiz.line("questions"), "questions is empty; add at least one");
        }
        Ids ids = new Ids();
        return quiz.sections("questions").stream()
                .map(section -> question(section, ids))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable QuestionSource question(YamlSection section, Ids ids) {
        String id = section.id("id");
        if (id != null) {
            ids.add(new Cited(id, section.line("id")), findings);
        }
        Type type = type(section);
        String prompt = linked(section, "prompt", section.text("prompt"));
        String explanation = linked(section, "explanation", section.optionalText("explanation"));
        AnswersReader reader = new AnswersReader(section, type, findings);
        List<AnswerSource> answers = reader.read();
        links.addAll(reader.links());
        List<String> hosts = new HostsReader(section, findings).read(type);
        section.warnOfUnknownKeys();
        return id == null || type == null || prompt == null
                ? null
                : new QuestionSource(id, type, prompt, explanation, answers, hosts);
    }

    private @Nullable Type type(YamlSection section) {
        String written = section.text("type");
        if (written == null) {
            return null;
        }
        Type type = Stream.of(Type.values())
                .filter(each -> each.toString().equals(written))
                .findFirst()
                .orElse(null);
        if (type == null) {
            findings.error(
                    section.line("type"),
                    "type is " + Findings.quoted(written) + "; it must be one of " + List.of(Type.values()));
        }
        return type;
    }

    private @Nullable String linked(YamlSection section, String key, @Nullable String text) {
        links.addAll(linksIn(text, section.line(key)));
        return text;
    }

    static List<Link> linksIn(@Nullable String text, int line) {
        if (text == null) {
            return List.of();
        }
        return Markdown.targets(Markdown.parse(text)).stream()
                .map(target -> new Link(target, line))
                .toList();
    }
}

package se.wikimedia.hub.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.web.Visit;

/**
 * A quiz in the editor. Its fields are {@code pass}, {@code draw}, {@code most}, {@code wait-hours}, {@code q.<i>.<key>}
 * and {@code q.<i>.a.<j>.<key>}, counted from 0. What comes back as it was shown is left as it is.
 *
 * @param tree {@code <lesson>.quiz.yaml}; the form shows what it knows of it and leaves the rest as it is
 */
public record QuizSheet(Map<String, Object> tree) {

    private static final Set<String> MARKED = Set.of("single", "multiple");

    /** One question. */
    public record Question(Map<String, Object> tree) {

        public String text(String key) {
            return QuizSheet.text(tree, key);
        }

        /** For a text field of several lines, whose first line end belongs to HTML. */
        public String area(String key) {
            return "\n" + text(key);
        }

        public List<Answer> answers() {
            return maps(tree.get("answers")).stream().map(Answer::new).toList();
        }

        /** Whether its answers say of themselves that they are right. */
        public boolean isMarked() {
            return MARKED.contains(text("type"));
        }

        public boolean is(String type) {
            return text("type").equals(type);
        }

        /** Whether it can have answers. */
        public boolean isAnswered() {
            return !is("reflection") && !is("evidence") || !answers().isEmpty();
        }

        /** Whether it can name wikis, or has to lose them. */
        public boolean isHosted() {
            return is("evidence") || tree.containsKey("hosts");
        }

        public List<String> hosts() {
            return QuizSheet.lines(tree.get("hosts"));
        }

        /** The wikis one a line, for a text field. */
        public String hostsArea() {
            return "\n" + String.join("\n", hosts());
        }
    }

    /** One answer. */
    public record Answer(Map<String, Object> tree) {

        public String text(String key) {
            return QuizSheet.text(tree, key);
        }

        /** For a text field of several lines, whose first line end belongs to HTML. */
        public String area(String key) {
            return "\n" + text(key);
        }

        public boolean isCorrect() {
            return text("correct").equals("true");
        }
    }

    /** With what was sent. */
    static QuizSheet of(Visit visit, Map<String, Object> current) {
        Map<String, Object> tree = new LinkedHashMap<>(current);
        take(visit, "pass", tree, "pass");
        take(visit, "draw", tree, "draw");
        takeAttempts(visit, tree);
        Map<String, Map<String, Object>> known = byId(current.get("questions"));
        List<Object> questions = new ArrayList<>();
        for (int i = 0; visit.parameter("q." + i + ".id").isPresent(); i++) {
            questions.add(question(visit, "q." + i + ".", known));
        }
        tree.put("questions", questions);
        return new QuizSheet(tree);
    }

    private static void takeAttempts(Visit visit, Map<String, Object> tree) {
        Map<String, Object> before = map(tree.get("attempts"));
        Map<String, Object> attempts = new LinkedHashMap<>(before);
        take(visit, "most", attempts, "most");
        take(visit, "wait-hours", attempts, "wait-hours");
        if (attempts.isEmpty() && !before.isEmpty()) {
            tree.remove("attempts");
        } else if (!attempts.equals(before)) {
            tree.put("attempts", attempts);
        }
    }

    private static void takeHosts(Visit visit, String field, Map<String, Object> question) {
        String typed = visit.typed(field);
        if (!isSent(visit, field) || typed.equals(String.join("\n", lines(question.get("hosts"))))) {
            return;
        }
        List<String> hosts =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (hosts.isEmpty()) {
            question.remove("hosts");
        } else {
            question.put("hosts", hosts);
        }
    }

    private static void take(Visit visit, String field, Map<String, Object> tree, String key) {
        String typed = visit.typed(field);
        if (isSent(visit, field) && !typed.equals(text(tree, key))) {
            put(tree, key, typed);
        }
    }

    private static boolean isSent(Visit visit, String field) {
        return visit.request().getParameter(field) != null;
    }

    private static Map<String, Object> question(Visit visit, String prefix, Map<String, Map<String, Object>> known) {
        String id = visit.typed(prefix + "id");
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("id", id);
        question.putAll(known.getOrDefault(id, Map.of()));
        String type = visit.typed(prefix + "type");
        question.put("type", type);
        question.put("prompt", visit.typed(prefix + "prompt"));
        put(question, "explanation", visit.typed(prefix + "explanation"));
        takeHosts(visit, prefix + "hosts", question);
        Map<String, Map<String, Object>> knownAnswers = byId(question.get("answers"));
        List<Object> answers = new ArrayList<>();
        for (int j = 0; visit.parameter(prefix + "a." + j + ".id").isPresent(); j++) {
            boolean chosen = visit.typed(prefix + "correct").equals(Integer.toString(j));
            answers.add(answer(visit, prefix + "a." + j + ".", knownAnswers, MARKED.contains(type), chosen));
        }
        if (answers.isEmpty()) {
            question.remove("answers");
        } else {
            question.put("answers", answers);
        }
        return question;
    }

    private static Map<String, Object> answer(
            Visit visit, String prefix, Map<String, Map<String, Object>> known, boolean marked, boolean chosen) {
        String id = visit.typed(prefix + "id");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.putAll(known.getOrDefault(id, Map.of()));
        answer.put("text", visit.typed(prefix + "text"));
        for (String key : List.of("match", "tolerance", "explanation")) {
            if (isSent(visit, prefix + key)) {
                put(answer, key, visit.typed(prefix + key));
            }
        }
        if (marked) {
            boolean correct = chosen || visit.parameter(prefix + "correct").isPresent();
            put(answer, "correct", correct ? "true" : "");
        }
        return answer;
    }

    private static Map<String, Map<String, Object>> byId(@Nullable Object list) {
        Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
        maps(list).forEach(map -> byId.putIfAbsent(text(map, "id"), map));
        return byId;
    }

    private static List<Map<String, Object>> maps(@Nullable Object list) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> {
                if (item instanceof Map<?, ?>) {
                    maps.add(map(item));
                }
            });
        }
        return maps;
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> copy.put(String.valueOf(key), each));
        }
        return copy;
    }

    private static List<String> lines(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : Stream.ofNullable(value).map(String::valueOf).toList();
    }

    private static String text(Map<String, Object> tree, String key) {
        return tree.get(key) instanceof String text ? text : "";
    }

    private static void put(Map<String, Object> tree, String key, String value) {
        if (value.isEmpty()) {
            tree.remove(key);
        } else {
            tree.put(key, value);
        }
    }

    public String pass() {
        return text(tree, "pass");
    }

    /** How many questions an attempt asks; empty for all. */
    public String draw() {
        return text(tree, "draw");
    }

    /** How often it may be tried; empty for as often as one likes. */
    public String most() {
        return text(map(tree.get("attempts")), "most");
    }

    /** The hours between two attempts; empty for none. */
    public String waitHours() {
        return text(map(tree.get("attempts")), "wait-hours");
    }

    public List<Question> questions() {
        return maps(tree.get("questions")).stream().map(Question::new).toList();
    }

    /** With a new question at the end, with room for answers where the type has some. */
    QuizSheet withQuestion(String type) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("id", FreshId.of("q"));
        question.put("type", type);
        question.put("prompt", "");
        int answers =
                switch (type) {
                    case "reflection", "evidence" -> 0;
                    case "number", "text" -> 1;
                    default -> 2;
                };
        if (answers > 0) {
            question.put(
                    "answers",
                    Collections.nCopies(answers, "").stream()
                            .map(QuizSheet::emptyAnswer)
                            .toList());
        }
        List<Map<String, Object>> questions = maps(tree.get("questions"));
        questions.add(question);
        return with(questions);
    }

    private static Map<String, Object> emptyAnswer(String text) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", FreshId.of("a"));
        answer.put("text", text);
        return answer;
    }

    QuizSheet withoutQuestion(int index) {
        List<Map<String, Object>> questions = maps(tree.get("questions"));
        if (index < questions.size()) {
            questions.remove(index);
        }
        return with(questions);
    }

    QuizSheet withQuestionUp(int index) {
        List<Map<String, Object>> questions = maps(tree.get("questions"));
        moveUp(questions, index);
        return with(questions);
    }

    QuizSheet withAnswer(int index) {
        return withAnswers(index, answers -> answers.add(emptyAnswer("")));
    }

    QuizSheet withoutAnswer(int index, int answer) {
        return withAnswers(index, answers -> {
            if (answer < answers.size()) {
                answers.remove(answer);
            }
        });
    }

    QuizSheet withAnswerUp(int index, int answer) {
        return withAnswers(index, answers -> moveUp(answers, answer));
    }

    private QuizSheet withAnswers(int index, Consumer<List<Map<String, Object>>> change) {
        List<Map<String, Object>> questions = maps(tree.get("questions"));
        if (index < questions.size()) {
            List<Map<String, Object>> answers = maps(questions.get(index).get("answers"));
            change.accept(answers);
            questions.get(index).put("answers", new ArrayList<Object>(answers));
        }
        return with(questions);
    }

    private static void moveUp(List<Map<String, Object>> list, int index) {
        if (index > 0 && index < list.size()) {
            Collections.swap(list, index - 1, index);
        }
    }

    private QuizSheet with(List<Map<String, Object>> questions) {
        Map<String, Object> changed = new LinkedHashMap<>(tree);
        changed.put("questions", new ArrayList<Object>(questions));
        return new QuizSheet(changed);
    }
}

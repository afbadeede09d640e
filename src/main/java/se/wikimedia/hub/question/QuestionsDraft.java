package se.wikimedia.hub.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

/** A tour's questions as a coordinator wants them, in their order. */
public record QuestionsDraft(@Nullable List<Wished> questions) {

    private static final int MOST_QUESTIONS = 30;
    private static final int MOST_OPTIONS = 30;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_HINT = 1_000;
    private static final int LONGEST_OPTION = 200;

    /**
     * One of them.
     *
     * @param id of the question that it was so far; null for a new one
     * @param stage {@code application} where missing
     * @param kind {@code text} where missing
     * @param text may be missing where the question stands; then nothing but {@code retired} counts
     */
    public record Wished(
            @Nullable Integer id,
            @Nullable String stage,
            @Nullable String kind,
            @Nullable String text,
            @Nullable String hint,
            @Nullable List<String> options,
            @Nullable Boolean required,
            @Nullable Boolean retired) {

        Question as(int number) {
            return new Question(
                    number,
                    Optional.ofNullable(stage).orElse(Stage.APPLICATION.key()),
                    plainKind(),
                    plain(text),
                    plain(hint),
                    plainKind().equals(Kind.CHOICE.key()) ? plainOptions() : List.of(),
                    Boolean.TRUE.equals(required),
                    isRetired());
        }

        boolean isRetired() {
            return Boolean.TRUE.equals(retired);
        }

        private String plainKind() {
            return Optional.ofNullable(kind).orElse(Kind.TEXT.key());
        }

        private List<String> plainOptions() {
            return Optional.ofNullable(options).orElse(List.of()).stream()
                    .map(Wished::plain)
                    .filter(option -> !option.isEmpty())
                    .distinct()
                    .toList();
        }

        private static String plain(@Nullable String text) {
            return text == null ? "" : text.strip().replaceAll("\\s+", " ");
        }

        private boolean leaves(Set<Integer> standing) {
            return text == null && id != null && standing.contains(id);
        }
    }

    List<Wished> all() {
        return Optional.ofNullable(questions).orElse(List.of());
    }

    /** Fields are named by their place: {@code text1}, {@code options1}. */
    List<FieldProblem> problems(Set<Integer> standing) {
        var problems = new ArrayList<FieldProblem>();
        if (all().size() > MOST_QUESTIONS) {
            problems.add(new FieldProblem("questions", "question.number"));
        }
        for (int place = 1; place <= all().size(); place++) {
            var each = all().get(place - 1);
            if (!each.leaves(standing)) {
                problems(each.as(0), place).forEach(problems::add);
            }
        }
        return problems;
    }

    private static Stream<FieldProblem> problems(Question asked, int place) {
        boolean choice = asked.is(Kind.CHOICE.key());
        return Stream.of(
                        wrong(
                                "text",
                                asked.text().isEmpty() || asked.text().length() > LONGEST_TEXT,
                                "question.text.unusable"),
                        wrong("hint", asked.hint().length() > LONGEST_HINT, "question.hint.long"),
                        wrong("stage", !Stage.keys().contains(asked.stage()), "form.not-offered"),
                        wrong("kind", !Kind.keys().contains(asked.kind()), "form.not-offered"),
                        wrong(
                                "kind",
                                asked.is(Kind.FILE.key()) && asked.stage().equals(Stage.TRAVEL.key()),
                                "question.file.travel"),
                        wrong("options", choice && !usable(asked.options()), "question.options.unusable"))
                .flatMap(Optional::stream)
                .map(problem -> new FieldProblem(problem.field() + place, problem.message()));
    }

    private static boolean usable(List<String> options) {
        return options.size() >= 2
                && options.size() <= MOST_OPTIONS
                && options.stream().allMatch(option -> option.length() <= LONGEST_OPTION);
    }

    private static Optional<FieldProblem> wrong(String field, boolean is, String message) {
        return is ? Optional.of(new FieldProblem(field, message)) : Optional.empty();
    }
}

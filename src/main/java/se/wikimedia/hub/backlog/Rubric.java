package se.wikimedia.hub.backlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

/** What a member of the committee thinks of a proposal: each from 1 to 5, halves and tenths allowed. */
public record Rubric(
        @Nullable Double impact,
        @Nullable Double legal,
        @Nullable Double feasibility,
        @Nullable Double sustainability,
        @Nullable Double reuse,
        @Nullable Double equity) {

    static final List<String> CRITERIA = List.of("impact", "legal", "feasibility", "sustainability", "reuse", "equity");

    private static final int LEAST = 1;
    private static final int MOST = 5;

    /** One opinion for all six. */
    static Rubric of(@Nullable Double everywhere) {
        return new Rubric(everywhere, everywhere, everywhere, everywhere, everywhere, everywhere);
    }

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        for (var criterion : CRITERIA) {
            var score = on(criterion);
            if (score == null || !(score >= LEAST && score <= MOST)) {
                problems.add(new FieldProblem(criterion, "backlog.score.unusable"));
            }
        }
        return problems;
    }

    @Nullable
    Double on(String criterion) {
        return switch (criterion) {
            case "impact" -> impact;
            case "legal" -> legal;
            case "feasibility" -> feasibility;
            case "sustainability" -> sustainability;
            case "reuse" -> reuse;
            default -> equity;
        };
    }

    /** The mean of the six. */
    double mean() {
        return CRITERIA.stream()
                .map(this::on)
                .flatMapToDouble(score -> score == null ? DoubleStream.empty() : DoubleStream.of(score))
                .average()
                .orElseThrow();
    }
}

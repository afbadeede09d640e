package se.wikimedia.hub.needs;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

/** What a visitor needs, in their own words; null where they have told nothing. */
public record Needs(
        @Nullable String accessibility,
        @Nullable String diet,
        @Nullable String visa) {

    static final Needs NONE = new Needs(null, null, null);

    private static final int LONGEST = 2_000;

    List<FieldProblem> problems() {
        return Stream.of(problem("accessibility", accessibility), problem("diet", diet), problem("visa", visa))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FieldProblem> problem(String field, @Nullable String text) {
        return text != null && text.length() > LONGEST ? List.of(new FieldProblem(field, "needs.long")) : List.of();
    }

    /** Without what is only space. */
    Needs tidy() {
        return new Needs(tidy(accessibility), tidy(diet), tidy(visa));
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    boolean none() {
        return equals(NONE);
    }
}

package se.wikimedia.hub.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.text.Languages;

/**
 * A template as a coordinator wants it to be.
 *
 * @param text nothing is the standard agreement
 * @param language BCP 47; en where missing
 */
public record TemplateDraft(@Nullable String text, @Nullable String language) {

    private static final int LONGEST = 20_000;

    String tidyText() {
        return Optional.ofNullable(text).orElse("").replace("\r\n", "\n").strip();
    }

    Optional<String> canonicalLanguage() {
        return Languages.standard().canonical(Optional.ofNullable(language).orElse("en"));
    }

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (tidyText().length() > LONGEST) {
            problems.add(new FieldProblem("text", "agreement.text.long"));
        }
        var unknown = Fields.unknown(tidyText());
        if (!unknown.isEmpty()) {
            problems.add(
                    new FieldProblem("text", "agreement.field.unknown", Map.of("fields", String.join(", ", unknown))));
        }
        if (canonicalLanguage().isEmpty()) {
            problems.add(new FieldProblem("language", "agreement.language.unknown"));
        }
        return problems;
    }
}

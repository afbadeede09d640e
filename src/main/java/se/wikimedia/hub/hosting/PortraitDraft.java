package se.wikimedia.hub.hosting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.text.Languages;

/**
 * A portrait as a host wants it; what is missing is not told.
 *
 * @param place where the visitors will be, one line
 * @param languages BCP 47
 * @param visa what visitors need for a visa, and which insurance
 */
public record PortraitDraft(
        @Nullable String about,
        @Nullable String place,
        @Nullable List<String> languages,
        @Nullable String teaches,
        @Nullable String learns,
        @Nullable String accessibility,
        @Nullable String safety,
        @Nullable String visa) {

    private static final int LONGEST_LINE = 255;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_LANGUAGES = 20;

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        texts().forEach((field, text) -> {
            if (text.length() > (field.equals("place") ? LONGEST_LINE : LONGEST_TEXT)) {
                problems.add(new FieldProblem(field, "tours.text.long"));
            }
        });
        var spoken = Optional.ofNullable(languages).orElse(List.of());
        if (spoken.size() > MOST_LANGUAGES
                || canonicalLanguages().size() < spoken.stream().distinct().count()) {
            problems.add(new FieldProblem("languages", "people.languages.unknown"));
        }
        return problems;
    }

    /** By their names, in the order in which they are shown; without outer space. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("about", text(about));
        texts.put("place", text(place));
        texts.put("teaches", text(teaches));
        texts.put("learns", text(learns));
        texts.put("accessibility", text(accessibility));
        texts.put("safety", text(safety));
        texts.put("visa", text(visa));
        return texts;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    List<String> canonicalLanguages() {
        return Optional.ofNullable(languages).orElse(List.of()).stream()
                .distinct()
                .flatMap(tag -> Languages.standard().canonical(tag).stream())
                .toList();
    }
}

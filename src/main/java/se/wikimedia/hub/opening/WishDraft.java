package se.wikimedia.hub.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.OwnLanguage;

/**
 * What somebody says of a language; what is null or empty is left to CLDR and the hub's tables.
 *
 * @param tag BCP 47
 * @param name in itself; needed where nobody knows it
 * @param direction ltr or rtl
 * @param plural CLDR's syntax, or the word for a language that makes no distinction
 * @param fallbacks BCP 47, best first
 * @param note why
 */
public record WishDraft(
        @Nullable String tag,
        @Nullable String name,
        @Nullable String english,
        @Nullable String direction,
        @Nullable String plural,
        @Nullable List<String> fallbacks,
        @Nullable String note) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_FALLBACKS = 10;
    private static final String NO_PLURAL = "none";
    private static final Set<String> DIRECTIONS = Set.of("", "ltr", "rtl");

    /** Everything that is wrong, at once. */
    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        check(problems, canonical().isPresent(), "tag", "opening.tag.unusable");
        check(problems, isName(text(name)), "name", "opening.name.unusable");
        boolean needsName = canonical()
                .filter(known -> text(name).isEmpty() && isUnnamed(known))
                .isPresent();
        check(problems, !needsName, "name", "opening.name.needed");
        check(problems, isName(text(english)), "english", "opening.name.unusable");
        check(problems, DIRECTIONS.contains(text(direction)), "direction", "opening.direction.unusable");
        check(
                problems,
                text(plural).equals(NO_PLURAL) || OwnLanguage.isPluralRule(text(plural)),
                "plural",
                "opening.plural.unusable");
        check(problems, chain().isPresent(), "fallbacks", "opening.fallbacks.unusable");
        check(problems, text(note).length() <= LONGEST_NOTE, "note", "opening.note.long");
        return problems;
    }

    private static void check(List<FieldProblem> problems, boolean holds, String field, String message) {
        boolean first = problems.stream().noneMatch(each -> each.field().equals(field));
        if (!holds && first) {
            problems.add(new FieldProblem(field, message));
        }
    }

    /** The tag, where it is one as it stands. */
    Optional<String> canonical() {
        return Languages.standard().canonical(text(tag)).filter(text(tag)::equals);
    }

    private static boolean isUnnamed(String known) {
        return Languages.standard().autonym(known).equals(known);
    }

    /** Letters in one line; characters that change the direction around them belong in no name. */
    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    /** Canonical; empty where one is no language, or the language itself. */
    private Optional<List<String>> chain() {
        var chain = new ArrayList<String>();
        for (var each : Objects.requireNonNullElse(fallbacks, List.<String>of())) {
            var known = Languages.standard().canonical(each).filter(other -> !other.equals(text(tag)));
            if (known.isEmpty()) {
                return Optional.empty();
            }
            chain.add(known.get());
        }
        return chain.size() > MOST_FALLBACKS
                ? Optional.empty()
                : Optional.of(chain.stream().distinct().toList());
    }

    /** Once nothing is wrong. */
    Description description() {
        return new Description(
                orNull(text(name)),
                orNull(text(english)),
                orNull(text(direction)),
                text(plural).equals(NO_PLURAL) ? "" : orNull(text(plural)),
                chain().filter(each -> !each.isEmpty()).orElse(null));
    }

    String why() {
        return text(note);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

package se.wikimedia.hub.shared.text;

import com.ibm.icu.text.PluralRules;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a language while the hub runs. It goes before what CLDR and the tables know; what is null is left
 * to them.
 *
 * @param name in itself
 * @param english its name for those who read none of the languages in which CLDR names it
 * @param rightToLeft how it runs
 * @param plural CLDR's syntax of plural rules ({@code one: n = 1; few: n = 2..4}); empty: it makes no distinction
 * @param fallbacks BCP 47, what its readers read next, best first; English comes last by itself
 */
public record OwnLanguage(
        @Nullable String name,
        @Nullable String english,
        @Nullable Boolean rightToLeft,
        @Nullable String plural,
        @Nullable List<String> fallbacks) {

    private static final int LONGEST_RULE = 500;

    /** ICU reads more than that: rules without a condition, and conditions that stop in their middle. */
    private static final Pattern RULE =
            Pattern.compile("\\s*(?:zero|one|two|few|many)\\s*:(?!.*\\b(?:and|or)\\s*$).*\\S.*");

    /** Whether a rule can be read, and names CLDR's categories only; {@code other} is what is left and has none. */
    public static boolean isPluralRule(String rule) {
        if (rule.isEmpty()) {
            return true;
        }
        boolean wellFormed = rule.length() <= LONGEST_RULE
                && Arrays.stream(rule.split(";", -1))
                        .allMatch(part -> RULE.matcher(part).matches());
        try {
            return wellFormed
                    && !PluralRules.parseDescription(rule).getKeywords().isEmpty();
        } catch (ParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }
}

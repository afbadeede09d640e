package se.wikimedia.hub.people;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.text.Languages;

/**
 * What a person tells about themselves; all of it but the e-mail may be missing.
 *
 * @param email private, required of those who register
 * @param languages BCP 47, best first
 * @param community a community's key
 * @param country ISO 3166 alpha-2
 * @param timeZone IANA
 */
public record Profile(
        @Nullable String displayName,
        @Nullable String email,
        @Nullable List<String> languages,
        @Nullable String community,
        @Nullable String country,
        @Nullable String timeZone) {

    /** Of somebody who has told nothing. */
    static final Profile UNTOLD = new Profile(null, null, null, null, null, null);

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final int MOST_LANGUAGES = 20;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}.]+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Blanks are the same as nothing, countries are in capitals, languages in their canonical form. */
    Profile tidy() {
        return new Profile(
                tidy(displayName, Function.identity()),
                tidy(email, Function.identity()),
                languages == null || languages.isEmpty() ? null : canonical(languages),
                tidy(community, Function.identity()),
                tidy(country, text -> text.toUpperCase(Locale.ROOT)),
                tidy(timeZone, Function.identity()));
    }

    private static @Nullable String tidy(@Nullable String text, Function<String, String> form) {
        return text == null || text.isBlank() ? null : form.apply(text.strip());
    }

    private static List<String> canonical(List<String> tags) {
        return tags.stream()
                .map(tag -> tag == null
                        ? ""
                        : Languages.standard().canonical(tag.strip()).orElse(tag.strip()))
                .distinct()
                .toList();
    }

    Optional<FieldProblem> missingEmail() {
        return email == null ? Optional.of(new FieldProblem("email", "people.email.unusable")) : Optional.empty();
    }

    /** Why it can't be an address; empty when it can. */
    public static Optional<FieldProblem> emailProblem(String email) {
        boolean fits = email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
        return fits ? Optional.empty() : Optional.of(new FieldProblem("email", "people.email.unusable"));
    }

    List<FieldProblem> problems(Predicate<String> knownCommunity) {
        var problems = new ArrayList<FieldProblem>();
        if (displayName != null
                && (displayName.length() > LONGEST_NAME
                        || INVISIBLE.matcher(displayName).find())) {
            problems.add(new FieldProblem("displayName", "people.displayName.unusable"));
        }
        if (email != null) {
            emailProblem(email).ifPresent(problems::add);
        }
        if (languages != null
                && (languages.size() > MOST_LANGUAGES || !languages.stream().allMatch(Profile::isLanguage))) {
            problems.add(new FieldProblem("languages", "people.languages.unknown"));
        }
        if (community != null && !knownCommunity.test(community)) {
            problems.add(new FieldProblem("community", "people.community.unknown"));
        }
        if (country != null && !COUNTRIES.contains(country)) {
            problems.add(new FieldProblem("country", "people.country.unknown"));
        }
        if (timeZone != null && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
            problems.add(new FieldProblem("timeZone", "people.timeZone.unknown"));
        }
        return problems;
    }

    private static boolean isLanguage(String tag) {
        return tag.length() <= 24 && Languages.standard().canonical(tag).isPresent();
    }

    /** Countries for a menu, in this order of codes. */
    public static List<String> countries() {
        return COUNTRIES.stream().sorted().toList();
    }

    /** Zones for a menu: those with a place in their name, and UTC. */
    public static List<String> timeZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equals("UTC")
                        || zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }
}

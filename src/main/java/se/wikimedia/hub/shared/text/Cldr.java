package se.wikimedia.hub.shared.text;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which languages ICU's copy of CLDR really knows. Asked for others, ICU silently answers for the machine's default
 * locale, which must never happen here.
 */
final class Cldr {

    private static final Set<String> LOCALES = Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::toLanguageTag)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WITH_PLURALS = Arrays.stream(PluralRules.getAvailableULocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toUnmodifiableSet());

    private Cldr() {}

    /** Whether CLDR has texts in this language, and in this script where the tag names one. */
    static boolean has(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        String language = locale.getLanguage();
        String script = locale.getScript();
        return LOCALES.contains(script.isEmpty() ? language : language + "-" + script) || LOCALES.contains(tag);
    }

    static boolean hasPlurals(String tag) {
        return WITH_PLURALS.contains(LanguageTag.language(tag));
    }

    /** The name of a language in another one that CLDR {@link #has}; the bare code where CLDR doesn't know it. */
    static String name(String tag, ULocale in) {
        return LocaleDisplayNames.getInstance(in, DialectHandling.DIALECT_NAMES)
                .localeDisplayName(ULocale.forLanguageTag(tag));
    }

    /** Whether {@link #name} knew no name and only repeated the code: "agr", "agr (Latin)". */
    static boolean isBareCode(String name, String tag) {
        String language = LanguageTag.language(tag);
        return name.equals(language) || name.startsWith(language + " (");
    }
}

package se.wikimedia.hub.checks.pair;

import java.util.Set;
import se.wikimedia.hub.terms.Glossary;

/**
 * A translation beside the source text it stands for.
 *
 * @param language BCP 47, of the translation
 * @param elsewhere what the same source text is called elsewhere in this language
 * @param glossary what this language has agreed upon
 */
public record Pair(String language, Form form, Wording source, Wording text, Set<String> elsewhere, Glossary glossary) {

    public static Pair of(String language, Form form, String source, String text) {
        return new Pair(language, form, Wording.of(source, form), Wording.of(text, form), Set.of(), Glossary.EMPTY);
    }

    public Pair besides(Set<String> otherTranslations) {
        return new Pair(language, form, source, text, Set.copyOf(otherTranslations), glossary);
    }

    public Pair by(Glossary ofLanguage) {
        return new Pair(language, form, source, text, elsewhere, ofLanguage);
    }

    public boolean isMarkdown() {
        return form != Form.MESSAGE;
    }

    /** Whether the language itself is this one, in whatever script or region. */
    public boolean isIn(String languageCode) {
        return language.equals(languageCode) || language.startsWith(languageCode + "-");
    }
}

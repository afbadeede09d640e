package se.wikimedia.hub.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.text.Languages;

/** The language in which this request's reader reads. */
@Named("reader")
@RequestScoped
public class ReaderLanguage {

    private String tag = "en";

    void choose(String canonicalTag) {
        tag = canonicalTag;
    }

    /** BCP 47, canonical. */
    public String getTag() {
        return tag;
    }

    /** {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return Languages.standard().direction(tag);
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(tag);
    }

    /** The direction of another language's text in the page. */
    public String directionOf(String language) {
        return Languages.standard().direction(language);
    }

    /** A language's name in itself. */
    public String autonym(String language) {
        return Languages.standard().autonym(language);
    }

    /** A language's name in the reader's. */
    public String nameOf(String language) {
        var reader = getTag();
        return Languages.standard().name(language, reader);
    }

    /** A country's name in the reader's language, by its code, ISO 3166 alpha-2; nothing for no country. */
    public String countryName(@Nullable String code) {
        return code == null ? "" : new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }
}

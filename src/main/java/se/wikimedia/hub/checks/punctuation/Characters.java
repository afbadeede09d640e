package se.wikimedia.hub.checks.punctuation;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.wikimedia.hub.shared.text.Languages;

/** Which marks a language uses, as CLDR has it; a language that CLDR doesn't know borrows from its fallback chain. */
record Characters(UnicodeSet punctuation, String quotes) {

    private static final Map<ULocale, Characters> KNOWN = new ConcurrentHashMap<>();

    static Characters of(String language) {
        return KNOWN.computeIfAbsent(Languages.standard().cldr(language), Characters::read);
    }

    private static Characters read(ULocale locale) {
        var data = LocaleData.getInstance(locale);
        return new Characters(
                data.getExemplarSet(0, LocaleData.ES_PUNCTUATION).freeze(),
                data.getDelimiter(LocaleData.QUOTATION_START)
                        + data.getDelimiter(LocaleData.QUOTATION_END)
                        + data.getDelimiter(LocaleData.ALT_QUOTATION_START)
                        + data.getDelimiter(LocaleData.ALT_QUOTATION_END));
    }

    boolean has(char mark) {
        return punctuation.contains(mark);
    }
}

package se.wikimedia.hub.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a language, for who translates it.
 *
 * @param state missing, suggested, translated, reviewed or outdated
 * @param sourceHash SHA-256, in hex, of today's source text
 * @param madeFrom the source text that the current translation was made from, where that is another than today's
 * @param documentation what translators should know about a message of the interface; null where nobody has told
 * @param version the step of the current text; 0 before there is one. It is the ETag and what If-Match names
 * @param returned what the one who asks suggested and a reviewer sent back
 * @param remarks what the checks say of the current text
 */
public record UnitView(
        String language,
        String group,
        String unit,
        String kind,
        String state,
        String sourceLanguage,
        String source,
        String sourceHash,
        @Nullable String documentation,
        int version,
        @Nullable TextRow current,
        @Nullable String madeFrom,
        List<TextRow> suggestions,
        List<TextRow> returned,
        List<RemarkRow> remarks) {}

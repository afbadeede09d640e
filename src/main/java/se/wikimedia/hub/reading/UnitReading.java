package se.wikimedia.hub.reading;

import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.ShownText;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Languages;

/**
 * One unit as it is shown.
 *
 * @param id the unit's key; none for code that is the same in every language
 * @param html safe to show
 * @param lang BCP 47, the language of the text shown
 * @param dir {@code ltr} or {@code rtl}
 * @param state what the unit is in the reader's language
 */
public record UnitReading(@Nullable String id, String html, String lang, String dir, UnitState state) {

    static UnitReading of(ShownText shown, String html) {
        return new UnitReading(
                shown.key(), html, shown.language(), Languages.standard().direction(shown.language()), shown.state());
    }

    /** The text's language and direction, for the element that holds it. */
    public String attributes() {
        return " lang=\"" + Html.escape(lang) + "\" dir=\"" + dir + "\"";
    }
}

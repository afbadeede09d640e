package se.wikimedia.hub.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.wikimedia.hub.revision.DiffHtml;
import se.wikimedia.hub.revision.WordDiff;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.web.Texts;

/** Two texts side by side in one, for whoever reads the page. */
@RequestScoped
class Comparison {

    @Inject
    Texts texts;

    /**
     * HTML that is safe to show, whatever the texts hold.
     *
     * @param language BCP 47, of both texts
     */
    String of(String before, String after, String language) {
        var html = new DiffHtml(texts.text("editing.diff.removed"), texts.text("editing.diff.added"));
        return "<div class=\"diff\" lang=\"" + Html.escape(language) + "\" dir=\""
                + Languages.standard().direction(language) + "\">" + html.of(WordDiff.of(before, after, language))
                + "</div>";
    }
}

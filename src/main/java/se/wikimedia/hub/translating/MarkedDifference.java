package se.wikimedia.hub.translating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.wikimedia.hub.revision.DiffHtml;
import se.wikimedia.hub.revision.WordDiff;
import se.wikimedia.hub.shared.web.Texts;

/** What came and went between two texts, word by word, told in the reader's language. */
@RequestScoped
class MarkedDifference {

    @Inject
    Texts texts;

    /** As HTML; both texts are in this language (BCP 47). */
    String of(String before, String after, String language) {
        return new DiffHtml(texts.text("translate.removed"), texts.text("translate.added"))
                .of(WordDiff.of(before, after, language));
    }
}

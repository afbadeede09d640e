package se.wikimedia.hub.checks;

import org.junit.jupiter.api.Test;
import se.wikimedia.hub.checks.spacing.SpacingChecks;

class SpacingChecksTest {

    @Test
    void eachCheckHoldsItsTable() {
        CheckTable.hold(
                SpacingChecks.all(),
                "begin-space ! sv L:Read⇒ Läs",
                "begin-space = sv L: and⇒ och",
                "end-space ! sv L:Read⇒Läs ",
                "end-space = sv L:Read ⇒Läs ",
                "double-space ! sv L:Read it now⇒Läs  det nu",
                "double-space = sv B:Read it now⇒Läs det nu  ⏎genast",
                "double-space = sv B:a⇒| Namn   | Ort |",
                "line-breaks ! sv B:Read⇒Läs⏎",
                "line-breaks ! sv L:Read⇒Läs⏎det",
                "line-breaks = sv B:One sentence.⇒En⏎mening.",
                "escaped-newline ! sv L:Read⇒Läs\\ndet",
                "escaped-newline = sv L:a\\nb⇒c\\nd",
                "space-before-mark ! sv L:Read, then write.⇒Läs , sedan skriv.",
                "space-before-mark ! ar L:Read, then write.⇒اقرأ ، ثم اكتب.",
                "space-before-mark = fr L:Why?⇒Pourquoi\\u00A0?",
                "space-before-mark = sv L:Wait ...⇒Vänta ...",
                "space-before-mark ! fr L:Read, then.⇒Lisez , puis.",
                "french-spacing ! fr L:Why?⇒Pourquoi?",
                "french-spacing = fr L:Why?⇒Pourquoi\\u202F?",
                "french-spacing = fr L:At 10:30⇒À 10:30",
                "french-spacing = fr-CA L:Why?⇒Pourquoi?",
                "french-spacing = sv L:Why?⇒Varför?");
    }
}

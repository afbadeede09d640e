package se.wikimedia.hub.feedback;

import java.util.Optional;
import se.wikimedia.hub.content.ShelvedModule;

/**
 * A unit as a reader of a language gets it.
 *
 * @param unit its key
 * @param text Markdown
 * @param lang BCP 47, the language of the text
 * @param state what the unit is in the reader's language
 */
public record Passage(String unit, String text, String lang, String state) {

    /** Nothing where the module has no such unit, or not any more. */
    static Optional<Passage> of(ShelvedModule module, String unit, String readersLanguage) {
        if (!module.texts().has(unit)) {
            return Optional.empty();
        }
        var shown = module.texts().shown(unit, readersLanguage);
        return Optional.of(
                new Passage(unit, shown.text(), shown.language(), shown.state().key()));
    }
}

package se.wikimedia.hub.content;

import java.util.SortedMap;
import se.wikimedia.hub.manuscript.Manuscript;

/**
 * A module as it stands now, with everything that reading it needs, in memory and immutable.
 *
 * @param version differs from that of every other state of any module since the hub was started; caches hang on it
 */
public record ShelvedModule(
        LearningModule module,
        Manuscript manuscript,
        UnitTexts texts,
        SortedMap<String, Double> coverage,
        long version) {

    public ShelvedModule(LearningModule module, Manuscript manuscript, UnitTexts texts, long version) {
        this(module, manuscript, texts, texts.coverage(), version);
    }

    /** The same, read otherwise. */
    ShelvedModule with(UnitTexts otherTexts, long otherVersion) {
        return otherTexts == texts && otherVersion == version
                ? this
                : new ShelvedModule(module, manuscript, otherTexts, coverage, otherVersion);
    }
}

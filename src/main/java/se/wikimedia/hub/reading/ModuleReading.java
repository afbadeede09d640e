package se.wikimedia.hub.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A module in the reader's language.
 *
 * @param coverage the share of units that are current, by language
 */
public record ModuleReading(
        String id,
        UnitReading title,
        UnitReading summary,
        int minutes,
        int level,
        List<String> audiences,
        List<String> topics,
        List<String> requires,
        String licence,
        List<String> authors,
        Optional<Badge> badge,
        List<LessonLine> lessons,
        Map<String, Double> coverage) {

    /** What completing it earns. */
    public record Badge(UnitReading name, Optional<UnitReading> criteria) {}

    /** A lesson in the module's list. */
    public record LessonLine(String id, UnitReading title, int minutes, boolean quiz) {}

    /** How far it is translated into a language, 0-1. */
    public double coverageIn(String language) {
        return coverage.getOrDefault(language, 0.0);
    }
}

package se.wikimedia.hub.reading;

import java.util.List;
import java.util.Optional;

/**
 * A lesson in the reader's language.
 *
 * @param body all units with the notices about them, as HTML that is safe to show
 * @param fields the quiz's questions as empty form fields, likewise; empty without a quiz
 */
public record LessonReading(
        String id,
        String moduleId,
        UnitReading title,
        int minutes,
        int revision,
        List<UnitReading> units,
        String body,
        Optional<QuizReading> quiz,
        String fields) {}

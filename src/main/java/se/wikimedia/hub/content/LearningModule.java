package se.wikimedia.hub.content;

import java.util.List;
import java.util.Optional;

/**
 * A published module, without its wording.
 *
 * @param language BCP 47, the language of the source
 * @param requires the modules to be done before, by id
 * @param hasBadge whether completing it earns a badge
 */
public record LearningModule(
        String id,
        String language,
        String licence,
        List<String> authors,
        List<String> audiences,
        List<String> topics,
        int level,
        int minutes,
        List<String> requires,
        boolean hasBadge,
        int revision,
        List<Lesson> lessons) {

    public Optional<Lesson> lesson(String lessonId) {
        return lessons.stream().filter(each -> each.id().equals(lessonId)).findFirst();
    }
}

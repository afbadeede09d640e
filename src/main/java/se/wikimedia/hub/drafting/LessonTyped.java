package se.wikimedia.hub.drafting;

import java.util.Objects;
import java.util.Optional;
import se.wikimedia.hub.folio.LessonSheet;
import se.wikimedia.hub.revision.TextMerge;

/**
 * A lesson as it stands in the editor's fields.
 *
 * @param markdown without unit markers; lines end with {@code \n}
 * @param minor whether what is reworded says the same as before
 */
public record LessonTyped(String title, String minutes, String markdown, boolean minor) {

    static LessonTyped of(LessonSheet sheet) {
        return new LessonTyped(sheet.title(), sheet.minutes(), sheet.typed(), false);
    }

    /** Put together with what somebody else made of the same base; empty where the two contradict each other. */
    Optional<LessonTyped> mergedWith(LessonTyped theirs, LessonTyped base) {
        var text = TextMerge.of(base.markdown, markdown, theirs.markdown).merged();
        var newTitle = pick(base.title, title, theirs.title);
        var newMinutes = pick(base.minutes, minutes, theirs.minutes);
        return text.isEmpty() || newTitle.isEmpty() || newMinutes.isEmpty()
                ? Optional.empty()
                : Optional.of(new LessonTyped(newTitle.get(), newMinutes.get(), text.get(), minor));
    }

    private static Optional<String> pick(String base, String mine, String theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
            return Optional.of(mine);
        }
        return Objects.equals(base, mine) ? Optional.of(theirs) : Optional.empty();
    }
}

package se.wikimedia.hub.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A canned answer as an agent writes it.
 *
 * @param name by which agents find it
 * @param texts plain, by language (BCP 47); one at least
 */
public record CannedAnswerDraft(
        @Nullable String name, @Nullable Map<String, String> texts) {}

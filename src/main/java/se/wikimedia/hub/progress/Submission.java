package se.wikimedia.hub.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.grading.QuizGrading;

/**
 * A filled-in quiz.
 *
 * @param attempt the number of the attempt that its questions were asked for; null for the next one
 * @param answers see {@link QuizGrading}
 * @param shared the ids of the reflections that the module's authors may read
 */
public record Submission(@Nullable Integer attempt, Map<String, List<String>> answers, Set<String> shared) {}

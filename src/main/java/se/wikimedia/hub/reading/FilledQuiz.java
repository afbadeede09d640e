package se.wikimedia.hub.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A quiz's form as it comes back, by the ids of its questions.
 *
 * @param shared the reflections that are to be shared
 * @param problems what is wrong, in the reader's language
 */
public record FilledQuiz(Map<String, List<String>> given, Set<String> shared, Map<String, String> problems) {

    public static final FilledQuiz EMPTY = new FilledQuiz(Map.of(), Set.of(), Map.of());
}

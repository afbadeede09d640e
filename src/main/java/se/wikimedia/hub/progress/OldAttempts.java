package se.wikimedia.hub.progress;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.grading.Graded;

/** The attempts at a lesson's quiz that today's quiz would score in another way, with that score. */
record OldAttempts(Map<QuizAttempt, Graded> changed, Set<Long> havePassed) {

    static OldAttempts of(List<QuizAttempt> attempts, Quiz quiz, Set<Long> havePassed) {
        var changed = new LinkedHashMap<QuizAttempt, Graded>();
        attempts.forEach(attempt ->
                attempt.again(quiz).filter(attempt::differs).ifPresent(graded -> changed.put(attempt, graded)));
        return new OldAttempts(changed, havePassed);
    }

    /** Who would be touched, the oldest attempt first. */
    List<TouchedAttempt> rows(Map<Long, String> names, int most) {
        return changed.entrySet().stream()
                .limit(most)
                .map(each -> each.getKey().touched(each.getValue(), names))
                .toList();
    }

    Set<Long> people() {
        return changed.keySet().stream().map(QuizAttempt::person).collect(Collectors.toSet());
    }

    WhomItTouches touched() {
        int right = 0;
        int wrong = 0;
        var newly = new HashSet<Long>();
        for (var each : changed.entrySet()) {
            boolean passed = each.getKey().countsAsPassed();
            boolean passes = each.getValue().passed();
            right += !passed && passes ? 1 : 0;
            wrong += passed && !passes ? 1 : 0;
            if (passes && !havePassed.contains(each.getKey().person())) {
                newly.add(each.getKey().person());
            }
        }
        return new WhomItTouches(changed.size(), right, wrong, newly.size());
    }
}

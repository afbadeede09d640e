package se.wikimedia.hub.manuscript;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One question of a quiz.
 *
 * @param answers of an order question in the right order
 * @param hosts where evidence may lie; null for the usual wikis, and for every other type
 */
public record QuestionSource(
        String id,
        Type type,
        String prompt,
        @Nullable String explanation,
        List<AnswerSource> answers,
        @Nullable List<String> hosts) {

    /** How a question is answered and when it is right. */
    public enum Type {
        SINGLE(2),
        MULTIPLE(2),
        MATCH(2),
        ORDER(2),
        NUMBER(1),
        TEXT(1),
        REFLECTION(0),
        EVIDENCE(0);

        private final int fewestAnswers;

        Type(int fewestAnswers) {
            this.fewestAnswers = fewestAnswers;
        }

        /** Whether it can be right or wrong. */
        public boolean scored() {
            return fewestAnswers > 0;
        }

        /** 0 for a type that takes none. */
        public int fewestAnswers() {
            return fewestAnswers;
        }

        /** As files write it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

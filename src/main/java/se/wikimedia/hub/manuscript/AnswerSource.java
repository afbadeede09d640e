package se.wikimedia.hub.manuscript;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a quiz question.
 *
 * @param text inline CommonMark; an accepted text for a text question; the number for a number question
 * @param correct true too for all that counts: each partner of a match, each item of an order, each accepted text
 * @param match the partner, of a match question only
 * @param tolerance how far a number may be off, of a number question only
 */
public record AnswerSource(
        String id,
        String text,
        boolean correct,
        @Nullable String match,
        @Nullable BigDecimal tolerance,
        @Nullable String explanation) {}

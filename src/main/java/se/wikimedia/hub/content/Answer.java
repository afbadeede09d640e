package se.wikimedia.hub.content;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a question, without its wording.
 *
 * @param correct whether choosing it is right (single, multiple)
 * @param number the number asked for (number), within {@code tolerance}
 * @param accepted the texts that are right, in every language there is (text)
 */
public record Answer(
        String id, boolean correct, @Nullable BigDecimal number, BigDecimal tolerance, Set<String> accepted) {}

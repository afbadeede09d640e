package se.wikimedia.hub.content;

import java.time.Duration;

/**
 * How often a quiz may be tried by whoever is signed in.
 *
 * @param most from 1; {@link Integer#MAX_VALUE} where nothing limits it
 * @param pause between the arrival of one attempt and the next
 */
public record AttemptsPolicy(int most, Duration pause) {

    public static final AttemptsPolicy FREE = new AttemptsPolicy(Integer.MAX_VALUE, Duration.ZERO);

    public boolean isLimited() {
        return most < Integer.MAX_VALUE;
    }
}

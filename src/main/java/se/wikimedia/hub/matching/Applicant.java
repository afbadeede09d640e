package se.wikimedia.hub.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visitor who wants to travel.
 *
 * @param visitor the username
 * @param priority whether they may have a reserved place
 * @param country where they live, ISO 3166 alpha-2; null where they have not told
 * @param languages BCP 47
 * @param modules ids of the modules completed
 * @param score the higher the better; 0 where there is none
 * @param reportOwed whether they have been somewhere on another tour and not reported
 * @param ranking slots, the dearest first
 */
public record Applicant(
        String visitor,
        boolean priority,
        @Nullable String country,
        List<Period> availability,
        Set<String> languages,
        Set<String> modules,
        int score,
        boolean reportOwed,
        List<Long> ranking) {}

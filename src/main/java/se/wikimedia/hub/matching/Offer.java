package se.wikimedia.hub.matching;

import java.time.LocalDate;
import java.util.Set;

/**
 * A slot.
 *
 * @param host the affiliate
 * @param country the host's, ISO 3166 alpha-2
 * @param start the first day, in the place's zone
 * @param end the last day, included
 * @param capacity places that are still to be given
 * @param reserved how many of them are for visitors with priority first
 * @param languages BCP 47
 * @param visaLeadDays days between the decision and the start that a visa takes
 */
public record Offer(
        long slot,
        String host,
        String country,
        LocalDate start,
        LocalDate end,
        int capacity,
        int reserved,
        Set<String> languages,
        int visaLeadDays) {}

package se.wikimedia.hub.rates;

import org.jspecify.annotations.Nullable;

/**
 * What is paid for each day.
 *
 * @param country ISO 3166 alpha-2; null is all for which there is no other rate
 * @param amount minor units
 */
public record DailyRate(@Nullable String country, long amount) {}

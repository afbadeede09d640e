package se.wikimedia.hub.money;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.rates.StayCost;

/**
 * What one place costs by the rates; it names nobody.
 *
 * @param firstDay in the place's zone
 * @param lastDay included
 * @param days first and last included
 * @param kilometres one way; null where nobody knows from where
 */
public record ReckonedStay(
        long placement,
        long slot,
        String title,
        String host,
        LocalDate firstDay,
        LocalDate lastDay,
        int days,
        @Nullable Integer kilometres,
        StayCost cost) {

    public @Nullable Long usual() {
        return cost.total(StayCost.Travel.USUAL).orElse(null);
    }

    public @Nullable Long green() {
        return cost.total(StayCost.Travel.GREEN).orElse(null);
    }

    /** Whether it has a price in this currency. */
    boolean in(String currency) {
        return usual() != null && currency.equals(cost.currency());
    }

    /** Why it has no price in this currency: currency, or what the cost says first; nothing where it has one. */
    Optional<String> why(String currency) {
        if (in(currency)) {
            return Optional.empty();
        }
        return Optional.of(cost.unknown().stream().findFirst().orElse("currency"));
    }
}

package se.wikimedia.hub.money;

import java.util.List;
import java.util.stream.Stream;

/**
 * A tour's budget, or what of it its reader may see.
 *
 * @param currency ISO 4217; all amounts are whole numbers of its minor unit
 * @param version rises with every change; 0 before the first
 * @param parts by the hosts' names
 * @param stays what each place costs by the rates, the first to begin first
 */
public record BudgetRow(String tour, String currency, int version, List<Part> parts, List<ReckonedStay> stays) {

    /**
     * What is one host's.
     *
     * @param host the affiliate's key
     * @param amounts by kind: travel, days, other
     */
    public record Part(String host, String name, List<Amount> amounts, Reckoned reckoned) {

        public Amount sum() {
            return Amount.sum(Amount.ALL, amounts);
        }
    }

    /** Each kind's sum over all parts, and the sum of them all. */
    public List<Amount> sums() {
        var all = parts.stream().flatMap(part -> part.amounts().stream()).toList();
        return Stream.concat(
                        Kind.keys().stream()
                                .map(kind -> Amount.sum(
                                        kind,
                                        all.stream()
                                                .filter(amount -> amount.kind().equals(kind))
                                                .toList())),
                        Stream.of(Amount.sum(Amount.ALL, all)))
                .toList();
    }

    public Reckoned reckoned() {
        return Reckoned.of(stays, currency);
    }
}

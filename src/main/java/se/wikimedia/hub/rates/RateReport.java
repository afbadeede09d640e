package se.wikimedia.hub.rates;

import java.util.List;

/**
 * What became of a file of rates.
 *
 * @param tables how many it has, all of which were taken, or none
 * @param problems why it was refused; then nothing was changed
 */
public record RateReport(int tables, List<Problem> problems) {

    /**
     * What is wrong in a line, counted from 1.
     *
     * @param message a message key
     */
    public record Problem(int line, String message) {}
}

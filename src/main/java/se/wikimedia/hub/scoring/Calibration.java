package se.wikimedia.hub.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How strict and how different a tour's reviewers are. */
public record Calibration(List<Reviewer> reviewers, List<Application> applications) {

    /**
     * A reviewer.
     *
     * @param name what they want to be called; null where their account is gone
     * @param mean of the scores that they gave, 1 to 5
     * @param spread the standard deviation of these
     */
    public record Reviewer(@Nullable String name, int reviews, double mean, double spread) {}

    /**
     * A submitted application.
     *
     * @param score the median, 1 to 5; null while fewer than two reviews count
     * @param gap between the highest and the lowest score
     * @param farApart whether reviewers should talk about it
     */
    public record Application(
            long id, String visitor, int reviews, @Nullable Double score, double gap, boolean farApart) {}
}

package se.wikimedia.hub.ranking;

import java.util.function.ToDoubleFunction;

/**
 * The formula's constants. They are settings, so that the committee can publish others under another version.
 *
 * @param version under which these were published
 */
public record Weights(
        String version, double scale, Demand demand, Rubric rubric, Time time, Confirmation confirmation, Work work) {

    /** What a lack and a tier weigh, how fast a need fades (months), and what searches in vain add. */
    public record Demand(
            double none,
            double outdated,
            double otherLanguage,
            double baseline,
            double emerging,
            double underserved,
            double halfLife,
            double leastRecency,
            double searches,
            double fewestSessions) {

        double of(Lack lack) {
            return switch (lack) {
                case NONE -> none;
                case OUTDATED -> outdated;
                case OTHER_LANGUAGE -> otherLanguage;
            };
        }

        double of(String tier) {
            return switch (tier) {
                case "emerging" -> emerging;
                case "underserved" -> underserved;
                default -> baseline;
            };
        }
    }

    /** From how many scores on the committee's opinion counts, and which of them changes nothing. */
    public record Rubric(double fewest, double neutral) {}

    /** Months. */
    public record Time(
            double soonMonths,
            double soon,
            double laterMonths,
            double later,
            double any,
            double waiting,
            double mostWaiting) {}

    public record Confirmation(double communities, double both, double either, double neither) {}

    /** Working days; shares of one; how many of the last modules tell k, and between which bounds. */
    public record Work(
            double least, double mostPledged, double lastModules, double leastCalibration, double mostCalibration) {}

    /** Each from the setting of its name. */
    public static Weights of(String version, ToDoubleFunction<String> setting) {
        return new Weights(
                version,
                setting.applyAsDouble("scale"),
                demand(setting),
                new Rubric(setting.applyAsDouble("fewest-scores"), setting.applyAsDouble("neutral-score")),
                time(setting),
                new Confirmation(
                        setting.applyAsDouble("several-communities"),
                        setting.applyAsDouble("confirmed-by-both"),
                        setting.applyAsDouble("confirmed-by-either"),
                        setting.applyAsDouble("confirmed-by-neither")),
                new Work(
                        setting.applyAsDouble("least-days"),
                        setting.applyAsDouble("most-pledged"),
                        setting.applyAsDouble("calibrating-modules"),
                        setting.applyAsDouble("least-calibration"),
                        setting.applyAsDouble("most-calibration")));
    }

    private static Demand demand(ToDoubleFunction<String> setting) {
        return new Demand(
                setting.applyAsDouble("none"),
                setting.applyAsDouble("outdated"),
                setting.applyAsDouble("other-language"),
                setting.applyAsDouble("baseline"),
                setting.applyAsDouble("emerging"),
                setting.applyAsDouble("underserved"),
                setting.applyAsDouble("half-life-months"),
                setting.applyAsDouble("least-recency"),
                setting.applyAsDouble("searches"),
                setting.applyAsDouble("fewest-sessions"));
    }

    private static Time time(ToDoubleFunction<String> setting) {
        return new Time(
                setting.applyAsDouble("soon-months"),
                setting.applyAsDouble("soon"),
                setting.applyAsDouble("later-months"),
                setting.applyAsDouble("later"),
                setting.applyAsDouble("any-time"),
                setting.applyAsDouble("waiting-months"),
                setting.applyAsDouble("most-waiting"));
    }
}

package se.wikimedia.hub.ranking;

/** What the formula says: a higher value is wanted more. */
public record Score(double value, Parts parts) {

    /**
     * @param demand D
     * @param impact I
     * @param time T
     * @param confirmation C
     * @param age A
     * @param effort E, working days
     * @param calibration k
     * @param sessions z, 0 where too few to be told
     */
    public record Parts(
            double demand,
            double impact,
            double time,
            double confirmation,
            double age,
            double effort,
            double calibration,
            long sessions) {}
}

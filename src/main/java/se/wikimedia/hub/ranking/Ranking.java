package se.wikimedia.hub.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The formula of the backlog, S = 10·D·I·T·C·A / E, at one moment and with one calibration. It is the hub's own; demand
 * grows with the root of a community's needs, so that many communities weigh more than one that asks often.
 */
public final class Ranking {

    /** What differs by less does so by the arithmetic alone. */
    private static final double GRAIN = 1e-9;

    private final Weights weights;
    private final double calibration;
    private final Instant at;

    /** A candidate with its score. */
    public record Ranked(Candidate candidate, Score score) {}

    private Ranking(Weights weights, double calibration, Instant at) {
        this.weights = weights;
        this.calibration = calibration;
        this.at = at;
    }

    /**
     * @param actualPerEstimated how much longer each finished module took than was thought, the latest first; the
     *     median of the last ten is k, and k is 1 before there is any
     */
    public static Ranking at(Instant at, Weights weights, List<Double> actualPerEstimated) {
        var work = weights.work();
        var last = actualPerEstimated.stream().limit((long) work.lastModules()).toList();
        double k = last.isEmpty() ? 1 : Median.of(last);
        return new Ranking(weights, Math.max(work.leastCalibration(), Math.min(work.mostCalibration(), k)), at);
    }

    /** The most wanted first; of equals, the one that more communities want, the older, the lower id. */
    public List<Ranked> order(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Ranked(candidate, score(candidate)))
                .sorted(Comparator.comparingLong(
                                (Ranked each) -> -Math.round(each.score().value() / GRAIN))
                        .thenComparingLong(each -> -each.candidate().communities())
                        .thenComparing(each -> each.candidate().since())
                        .thenComparingLong(each -> each.candidate().id()))
                .toList();
    }

    public Score score(Candidate candidate) {
        long sessions = candidate.sessions() < weights.demand().fewestSessions() ? 0 : candidate.sessions();
        var parts = new Score.Parts(
                demand(candidate, sessions),
                impact(candidate.rubric()),
                time(candidate),
                confirmation(candidate),
                age(candidate),
                effort(candidate.effort()),
                calibration,
                sessions);
        double wanted = parts.demand() * parts.impact() * parts.time() * parts.confirmation() * parts.age();
        return new Score(weights.scale() * wanted / parts.effort(), parts);
    }

    private double demand(Candidate candidate, long sessions) {
        var byCommunity = candidate.needs().stream().collect(Collectors.groupingBy(Need::community));
        var ofCommunities = byCommunity.values().stream().mapToDouble(this::demandOfOne);
        return ascendingSum(ofCommunities) + weights.demand().searches() * Math.log1p((double) sessions);
    }

    private double demandOfOne(List<Need> needs) {
        var lacking = needs.stream().mapToDouble(need -> weights.demand().of(need.lack()) * recency(need));
        return weights.demand().of(needs.get(0).tier()) * Math.sqrt(ascendingSum(lacking));
    }

    /** The same for the same numbers, in whatever order they come. */
    private static double ascendingSum(DoubleStream numbers) {
        return numbers.sorted().sum();
    }

    private double recency(Need need) {
        double halved = Math.pow(
                0.5, Months.between(need.since(), at) / weights.demand().halfLife());
        return Math.max(weights.demand().leastRecency(), halved);
    }

    private double impact(List<Double> rubric) {
        return rubric.size() < weights.rubric().fewest()
                ? 1
                : Median.of(rubric) / weights.rubric().neutral();
    }

    /** What was needed yesterday is as urgent as what is needed tomorrow. */
    private double time(Candidate candidate) {
        var neededBy = candidate.neededBy();
        var time = weights.time();
        if (neededBy == null || neededBy.isAfter(inMonths(time.laterMonths()))) {
            return time.any();
        }
        return neededBy.isAfter(inMonths(time.soonMonths())) ? time.later() : time.soon();
    }

    private LocalDate inMonths(double months) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).plusMonths((long) months);
    }

    private double confirmation(Candidate candidate) {
        var confirmation = weights.confirmation();
        boolean several = candidate.communities() >= confirmation.communities();
        if (several && candidate.confirmed()) {
            return confirmation.both();
        }
        return several || candidate.confirmed() ? confirmation.either() : confirmation.neither();
    }

    private double age(Candidate candidate) {
        double waited = Months.between(candidate.since(), at) / weights.time().waiting();
        return 1 + Math.min(weights.time().mostWaiting(), waited);
    }

    private double effort(Candidate.Effort effort) {
        var work = weights.work();
        double days = effort.estimated() * calibration;
        return Math.max(work.least(), days - Math.min(effort.pledged(), work.mostPledged() * days));
    }
}

package se.wikimedia.hub.ranking;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/** The formula once more, as somebody would write it down from its description, number by number. */
final class FormulaByHand {

    private FormulaByHand() {}

    static double score(Candidate p, double k) {
        var sums = new HashMap<String, Double>();
        var equity = new HashMap<String, Double>();
        for (var gap : p.needs()) {
            double m = gap.lack() == Lack.NONE ? 1 : gap.lack() == Lack.OUTDATED ? 0.6 : 0.3;
            double r = Math.max(0.25, Math.pow(0.5, Months.between(gap.since(), RankingFixture.NOW) / 18));
            sums.merge(gap.community(), m * r, Double::sum);
            equity.put(
                    gap.community(),
                    gap.tier().equals("baseline") ? 1.0 : gap.tier().equals("emerging") ? 1.5 : 2.0);
        }
        double d = p.sessions() < 5 ? 0 : 0.2 * Math.log(1 + p.sessions());
        for (var community : sums.keySet()) {
            d += equity.get(community) * Math.sqrt(sums.get(community));
        }
        double i = p.rubric().size() < 3 ? 1 : middle(p.rubric()) / 3;
        var today = LocalDate.ofInstant(RankingFixture.NOW, ZoneOffset.UTC);
        double t = 1;
        if (p.neededBy() != null && p.neededBy().compareTo(today.plusMonths(6)) <= 0) {
            t = p.neededBy().compareTo(today.plusMonths(3)) <= 0 ? 1.25 : 1.1;
        }
        int kept = (sums.size() >= 2 ? 1 : 0) + (p.confirmed() ? 1 : 0);
        double c = kept == 2 ? 1 : kept == 1 ? 0.8 : 0.5;
        double a = 1 + Math.min(0.5, Months.between(p.since(), RankingFixture.NOW) / 24);
        double days = p.effort().estimated() * k;
        double e = Math.max(1, days - Math.min(p.effort().pledged(), days / 2));
        return 10 * d * i * t * c * a / e;
    }

    private static double middle(List<Double> scores) {
        var sorted = new ArrayList<>(scores);
        Collections.sort(sorted);
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }
}

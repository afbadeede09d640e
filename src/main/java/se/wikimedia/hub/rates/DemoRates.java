package se.wikimedia.hub.rates;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import se.wikimedia.hub.shared.start.DemoStart;

/** The demo's rates: distances and amounts as Erasmus+ has them, one table for each of two years. Made once. */
@ApplicationScoped
class DemoRates {

    @Inject
    RateRepository rates;

    @Transactional
    void atStart(@Observes @Priority(230) DemoStart start) {
        if (rates.all().isEmpty()) {
            arrive(2026, 4_000L, 5_200L);
            arrive(2027, 4_100L, 5_400L);
        }
    }

    private void arrive(int year, long day, long dayInFrance) {
        var from = LocalDate.of(year, 1, 1);
        var draft = new TableDraft(
                "EUR",
                List.of(
                        band(10, 99, 28, 56),
                        band(100, 499, 211, 285),
                        band(500, 1_999, 309, 417),
                        band(2_000, 2_999, 395, 535),
                        band(3_000, 3_999, 580, 785),
                        band(4_000, 7_999, 1_188, 1_188),
                        new TableDraft.Line(8_000, null, 173_500L, 173_500L)),
                List.of(new TableDraft.Day(null, day), new TableDraft.Day("FR", dayInFrance)));
        rates.hold(from, "EUR");
        rates.write(draft.table(from, 1));
    }

    private static TableDraft.Line band(int from, int to, long euros, long greenEuros) {
        return new TableDraft.Line(from, to, euros * 100, greenEuros * 100);
    }
}

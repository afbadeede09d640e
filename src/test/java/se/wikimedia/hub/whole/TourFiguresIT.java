package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The public figures of tours through the API and on their page. */
class TourFiguresIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller nobody = new Caller(HUB, "");

    @Test
    void theFileThePageAndTheApiTellTheSameAndNoNumberOfPeopleIsBelowFive() {
        var figures = Json.of(nobody.get("/api/figures/tours"));
        long applied = figures.get("all")
                .get("rows")
                .get(0)
                .get("reached")
                .get("applied")
                .asLong();
        assertThat(applied).isGreaterThanOrEqualTo(5);
        var file = nobody.get("/api/figures/tours/all.csv");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body()).contains("applied,all,");
        assertThat(file.body().lines().skip(1).filter(line -> !line.startsWith("reserved,")))
                .allMatch(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)) >= 5);
        assertThat(nobody.get("/figures/tours?lang=en").body()).contains("Whom the tours reach");
        var tiers = figures.get("tiers");
        long sum = StreamSupport.stream(tiers.get("rows").spliterator(), false)
                        .mapToLong(row -> row.get("reached").get("applied").asLong())
                        .sum()
                + (tiers.hasNonNull("rest") ? tiers.get("rest").get("applied").asLong() : 0);
        assertThat(sum).isEqualTo(applied);
    }
}

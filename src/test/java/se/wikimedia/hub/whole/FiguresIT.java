package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Helpdesk's public figures through the API and on their page. */
class FiguresIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller nobody = new Caller(HUB, "");

    @Test
    void noMoreIsCountedThanWhatEverybodyCanRead() {
        Caller.registered(HUB, "sw-community").post("/api/requests", "{\"text\":\"%s\"}".formatted(UUID.randomUUID()));
        var figures = Json.of(nobody.get("/api/figures/helpdesk"));
        assertThat(figures.get("requests").asLong()).isBetween(5L, publicRequests());
    }

    @Test
    void theFileAndThePageTellTheSame() {
        var file = nobody.get("/api/figures/helpdesk.csv");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        var total = file.body()
                .lines()
                .filter(line -> line.startsWith("requests,all,"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
        assertThat(nobody.get("/figures/helpdesk?lang=en").body()).contains("<dd>" + total + "</dd>");
    }

    private long publicRequests() {
        long count = 0;
        var page = Json.of(nobody.get("/api/requests?limit=200")).get("items");
        while (!page.isEmpty()) {
            count += page.size();
            page = Json.of(nobody.get("/api/requests?limit=200&after="
                            + page.get(page.size() - 1).get("id").asLong()))
                    .get("items");
        }
        return count;
    }
}

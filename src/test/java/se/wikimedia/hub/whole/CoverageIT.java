package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Figures of translations: they add up, agree with each other, and tell nothing of a few. */
class CoverageIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller nobody = new Caller(HUB, "");

    @Test
    void whatIsToldOfALanguageAddsUpAndAgreesWithTheQueue() {
        var figures = Json.of(nobody.get("/api/figures/translations/sv"));
        var total = figures.get("total");
        for (var figure : new String[] {"units", "translated", "reviewed", "outdated"}) {
            int sum = Json.items(figures.get("groups"))
                    .mapToInt(group -> group.get(figure).asInt())
                    .sum();
            assertThat(total.get(figure).asInt()).as(figure).isEqualTo(sum);
            assertThat(Json.of(nobody.get("/api/translations/sv"))
                            .get("total")
                            .get(figure)
                            .asInt())
                    .isEqualTo(sum);
        }
        var past = figures.get("past");
        var last = past.get(past.size() - 1);
        assertThat(last.get("translated").asInt())
                .as("what is translated today, outdated or not")
                .isEqualTo(total.get("translated").asInt()
                        + total.get("reviewed").asInt()
                        + total.get("outdated").asInt());
        assertThat(Json.items(figures.get("paths"))).isNotEmpty();
        assertThat(nobody.get("/api/figures/translations/sv.csv").body())
                .startsWith("of,day,units,translated,reviewed,outdated,learners\r\nall,,")
                .contains("\r\ngroup:finding-a-partner,,", "\r\npath:");
        assertThat(nobody.get("/api/figures/translations/all.csv").body()).contains("\r\nsv,");
        assertThat(nobody.get("/api/figures/translations/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void learnersAreToldInStepsOfFiveAndNotBelow() {
        var language = "lij";
        assertThat(learners(language)).isNull();
        for (int i = 0; i < 6; i++) {
            var learner = Caller.registered(HUB, "de");
            var viewed = learner.post("/api/progress/events", """
                    [{"id":"%s","type":"lesson-viewed","module":"finding-a-partner","lesson":"make-contact","lang":"%s","at":"2026-11-20T10:00:00Z"}]""".formatted(java.util.UUID.randomUUID(), language));
            assertThat(Json.of(viewed).get("accepted")).as(viewed.body()).hasSize(1);
            assertThat(learners(language)).isEqualTo(i < 4 ? null : "5");
        }
    }

    private String learners(String language) {
        var told = Json.of(nobody.get("/api/figures/translations/" + language))
                .get("total")
                .get("learners");
        return told == null || told.isNull() ? null : told.asText();
    }

    @Test
    void thePageShowsAPictureWithItsTableOrSaysThatThereIsTooLittlePast() {
        var page = new Visitor(HUB).get("/figures/translations/sv?lang=en").body();
        assertThat(page).contains("The same as a table").containsAnyOf("<svg class=\"coverage\"", "too little past");
        assertThat(new Visitor(HUB).get("/figures/translations/fi?lang=en").body())
                .contains("too little past");
    }
}

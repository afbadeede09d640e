package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 780 lessons that aren't ours are edited at random while 20 translators work through the API: for a quarter of a
 * minute, or as long as {@code -Dhub.seconds} says.
 */
class TranslatorsUnderEditsIT {

    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("hub.seconds", 15));
    private static final long SEED = 20_261_122;
    private static final int TRANSLATORS = 20;
    private static final List<String> LANGUAGES = List.of("de", "eo", "uk", "he", "fi");
    private static final List<Integer> EDITED = List.of(0, 7, 14, 21);
    private static final List<String> STATES = List.of("missing", "suggested", "translated", "reviewed", "outdated");

    @TempDir
    Path folder;

    /** A text as the database holds it. */
    private record Kept(String place, String language, int step, String text, String source) {}

    @Test
    void nothingIsLostAndWhatIsOutdatedIsToldAndNothingElse() throws Exception {
        GeneratedContent.in(folder);
        try (var hub = RunningHub.start("edits", Map.of("HUB_CONTENT", folder.toString()))) {
            hub.awaitReady();
            var ledger = new SourceLedger(new Caller(hub, hub.demoToken("learner")), LANGUAGES.get(0));
            EDITED.forEach(module -> IntStream.range(0, GeneratedContent.lessons(module))
                    .forEach(lesson ->
                            ledger.note(GeneratedContent.module(module), GeneratedContent.lesson(lesson), false)));
            var translators = translators(hub);
            int editions = work(translators, authors(hub, ledger));

            var kept = kept(hub);
            var sent = new HashMap<Long, SimulatedTranslator.Sent>();
            translators.forEach(translator -> sent.putAll(translator.sent()));
            System.out.printf(
                    "seed %d: %,d texts and %d editions in %d s%n", SEED, sent.size(), editions, TIME.toSeconds());
            assertThat(editions).isPositive();
            nothingIsLost(sent, kept);
            for (var language : LANGUAGES) {
                exactlyTheOutdatedAreTold(hub, language, kept, ledger);
                numbersAddUp(hub, language);
            }
        }
    }

    private static List<SimulatedTranslator> translators(RunningHub hub) {
        var admin = new Caller(hub, hub.demoToken("admin"));
        var groups = EDITED.stream().map(GeneratedContent::module).toList();
        return IntStream.range(0, TRANSLATORS)
                .mapToObj(number -> {
                    var name = "translator" + number;
                    var language = LANGUAGES.get(number % LANGUAGES.size());
                    hub.register(name);
                    var granted = admin.post(
                            "/api/people/" + name + "/roles",
                            "{\"role\":\"translator\",\"scope\":\"" + language + "\"}");
                    assertThat(granted.statusCode()).isEqualTo(200);
                    return new SimulatedTranslator(
                            new Caller(hub, hub.token(name, RunningHub.PASSWORD)),
                            language,
                            "q" + (char) ('a' + number),
                            groups,
                            SEED + number);
                })
                .toList();
    }

    private static List<EditedLessons> authors(RunningHub hub, SourceLedger ledger) {
        var one = new Caller(hub, hub.demoToken("author"));
        var two = new Caller(hub, hub.demoToken("author2"));
        return EDITED.stream()
                .map(module -> module % 2 == 0
                        ? new EditedLessons(one, two, module, SEED + 100 + module, ledger)
                        : new EditedLessons(two, one, module, SEED + 100 + module, ledger))
                .toList();
    }

    /** Everybody at once, again and again until the time is over; gives back how many editions there were. */
    private static int work(List<SimulatedTranslator> translators, List<EditedLessons> authors) throws Exception {
        long end = System.nanoTime() + TIME.toNanos();
        var all = new ArrayList<Callable<Integer>>();
        translators.forEach(each -> all.add(() -> until(end, each)));
        authors.forEach(each -> all.add(() -> until(end, each)));
        var pool = Executors.newFixedThreadPool(all.size());
        try {
            int editions = 0;
            var running = all.stream().map(pool::submit).toList();
            for (var each : running.subList(translators.size(), running.size())) {
                editions += each.get();
            }
            for (var each : running) {
                each.get();
            }
            return editions;
        } finally {
            pool.shutdownNow();
        }
    }

    private static int until(long end, Runnable work) {
        int times = 0;
        while (System.nanoTime() < end) {
            work.run();
            times++;
        }
        return times;
    }

    private static Map<Long, Kept> kept(RunningHub hub) throws SQLException {
        var kept = new HashMap<Long, Kept>();
        try (var connection = hub.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT id, group_id, unit_key, language, step, text, source FROM unit_text")) {
            while (rows.next()) {
                kept.put(
                        rows.getLong("id"),
                        new Kept(
                                rows.getString("group_id") + "/" + rows.getString("unit_key"),
                                rows.getString("language"),
                                rows.getInt("step"),
                                rows.getString("text"),
                                rows.getString("source")));
            }
        }
        return kept;
    }

    private static void nothingIsLost(Map<Long, SimulatedTranslator.Sent> sent, Map<Long, Kept> kept) {
        assertThat(sent).isNotEmpty();
        sent.forEach((id, text) -> {
            var row = kept.get(id);
            assertThat(row).as("text %d", id).isNotNull();
            assertThat(row.place()).isEqualTo(text.place());
            assertThat(row.text()).isEqualTo(text.text());
            assertThat(row.source()).isEqualTo(text.source());
            assertThat(row.step() > 0)
                    .as(text.outcome())
                    .isEqualTo(text.outcome().equals("accepted"));
        });
    }

    private static void exactlyTheOutdatedAreTold(
            RunningHub hub, String language, Map<Long, Kept> kept, SourceLedger ledger) {
        var current = new HashMap<String, Kept>();
        kept.values().stream()
                .filter(row -> row.language().equals(language) && row.step() > 0)
                .forEach(row -> current.merge(row.place(), row, (a, b) -> a.step() > b.step() ? a : b));
        var outdated = new HashSet<String>();
        var translated = new HashSet<String>();
        current.forEach((place, row) -> {
            if (!ledger.isGone(place)) {
                (ledger.outdated(place, row.source()) ? outdated : translated).add(place);
            }
        });
        assertThat(told(hub, language, "outdated"))
                .as("outdated in %s", language)
                .isEqualTo(outdated);
        assertThat(told(hub, language, "translated"))
                .as("translated in %s", language)
                .isEqualTo(translated);
    }

    private static Set<String> told(RunningHub hub, String language, String state) {
        var told = new HashSet<String>();
        var address = "/api/translations/" + language + "/queue?limit=200&state=" + state;
        for (var after = ""; ; ) {
            var items = Json.texts(Json.of(hub.get(address + after)).get("items"), "id");
            told.addAll(items);
            if (items.size() < 200) {
                return told;
            }
            after = "&after=" + items.get(items.size() - 1);
        }
    }

    private static void numbersAddUp(RunningHub hub, String language) {
        var figures = Json.of(hub.get("/api/translations/" + language));
        var sums = new HashMap<String, Integer>();
        Json.items(figures.get("groups")).forEach(group -> {
            assertThat(states(group))
                    .as("%s in %s", group, language)
                    .isEqualTo(group.get("units").asInt());
            STATES.forEach(state -> sums.merge(state, group.get(state).asInt(), Integer::sum));
        });
        var total = figures.get("total");
        assertThat(states(total)).isEqualTo(total.get("units").asInt());
        STATES.forEach(state -> {
            assertThat(total.get(state).asInt()).isEqualTo(sums.get(state));
            if (!state.equals("missing")) {
                assertThat(told(hub, language, state)).hasSize(sums.get(state));
            }
        });
    }

    private static int states(JsonNode figures) {
        return STATES.stream().mapToInt(state -> figures.get(state).asInt()).sum();
    }
}

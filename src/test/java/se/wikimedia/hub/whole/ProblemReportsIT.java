package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who reports a problem leaves no trace; who reads reports is one role. */
class ProblemReportsIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String BROWSER = "Telltale/7.31 (nobody else has this)";

    private final Caller conduct = new Caller(HUB, HUB.demoToken("conduct"));

    private static String told(String text) {
        var made = HUB.send(
                "POST",
                "/api/reports",
                "{\"text\":\"" + text + "\",\"language\":\"sv\"}",
                "User-Agent",
                BROWSER,
                "Authorization",
                "Bearer " + HUB.demoToken("visitor2"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Json.of(made).get("receipt").asText();
    }

    /** The rows of every table, as text; those of accounts and sessions apart. */
    private static Map<String, List<String>> tables() throws SQLException {
        var tables = new HashMap<String, List<String>>();
        try (var database = HUB.database();
                var statement = database.createStatement()) {
            var names = new ArrayList<String>();
            try (var found = database.getMetaData().getTables("hub", null, "%", new String[] {"TABLE"})) {
                while (found.next()) {
                    names.add(found.getString("TABLE_NAME"));
                }
            }
            for (var name : names) {
                var rows = new ArrayList<String>();
                try (var found = statement.executeQuery("SELECT * FROM `" + name + "`")) {
                    while (found.next()) {
                        var row = new StringBuilder();
                        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                            row.append(found.getString(i)).append('|');
                        }
                        rows.add(row.toString());
                    }
                }
                tables.put(name, rows);
            }
        }
        return tables;
    }

    @Test
    void aHundredReportsLeaveNoTraceOfWhoHasSentThem() throws SQLException, IOException {
        var before = tables();
        var visitor = Visitor.demo(HUB, "visitor2");
        for (int i = 0; i < 50; i++) {
            told("report by program " + i);
            var sent = visitor.post(
                    "/report", Map.of("act", "tell", "text", "report by page " + i), "User-Agent", BROWSER);
            assertThat(sent.body()).contains("<code>");
        }
        var after = tables();
        for (var table : after.keySet()) {
            var added = new ArrayList<>(after.get(table));
            added.removeAll(before.getOrDefault(table, List.of()));
            assertThat(added).as(table).noneMatch(row -> row.contains("Telltale"));
            if (!table.equals("session")) {
                assertThat(added).as(table).noneMatch(row -> row.contains("127.0.0.1") || row.contains("visitor2"));
            }
            if (!table.startsWith("problem_")) {
                assertThat(added).as(table).noneMatch(row -> row.contains("report by"));
            }
        }
        assertThat(after.get("problem_report")).hasSizeGreaterThanOrEqualTo(100);
        try (var logs = Files.walk(HUB.data().resolve("logs"))) {
            for (var log : logs.filter(Files::isRegularFile).toList()) {
                assertThat(text(log)).as(log.toString()).doesNotContain("Telltale", "report by");
            }
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void theReceiptReadsTheAnswerAndNobodyButConductReadsReports() {
        var receipt = told("something that only conduct may know");
        for (var name : List.of("admin", "agent", "committee", "visitor2")) {
            var caller = new Caller(HUB, HUB.demoToken(name));
            assertThat(caller.get("/api/reports").statusCode()).as(name).isEqualTo(403);
        }
        var report = Json.items(Json.of(conduct.get("/api/reports")).get("items"))
                .filter(each -> each.get("messages").toString().contains("only conduct may know"))
                .findFirst()
                .orElseThrow();
        conduct.post("/api/reports/" + report.get("id").asLong() + "/answers", "{\"text\":\"We talk to them.\"}");

        var read = Json.of(HUB.get("/api/reports/" + receipt));
        assertThat(Json.texts(read.get("messages"), "from")).containsExactly("author", "conduct");
        assertThat(read.has("id")).isFalse();
        HUB.send("POST", "/api/reports/" + receipt + "/messages", "{\"text\":\"Thank you.\"}");
        assertThat(Json.of(HUB.get("/api/reports/"
                                + receipt.toUpperCase()
                                        .replace("-", " ")
                                        .strip()
                                        .replace(" ", "")))
                        .get("messages"))
                .hasSize(3);
        assertThat(HUB.get("/api/reports/" + receipt.replaceFirst("^.", receipt.startsWith("a") ? "b" : "a"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingOfAReportIsKeptByCachesOrForRepeats() {
        var sent = HUB.send("POST", "/api/reports", "{\"text\":\"once\"}", "Idempotency-Key", "same");
        var again = HUB.send("POST", "/api/reports", "{\"text\":\"once\"}", "Idempotency-Key", "same");
        assertThat(sent.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(again.body()).isNotEqualTo(sent.body());
        assertThat(HUB.send("POST", "/api/reports", "{}").statusCode()).isEqualTo(400);
    }
}

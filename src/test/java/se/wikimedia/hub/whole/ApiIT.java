package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API as others rely on it: accounts, lists, modules, languages, and its own description. */
class ApiIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; ?rel=\"next\"");

    private static String newName() {
        return "a" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static String registration(String username, String displayName) {
        return """
                {"username":%s,"password":"%s","displayName":%s,"email":"somebody@example.org",
                 "languages":["sv","ar"],"country":"SE","timeZone":"Europe/Stockholm","community":"sv-community"}""".formatted(Json.quoted(username), RunningHub.PASSWORD, Json.quoted(displayName));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = Json.of(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asText()).isEqualTo("/problems/" + type);
        assertThat(problem.get("title").asText()).isNotBlank().doesNotContain("problem.");
    }

    @Test
    void aSessionBeginsWithThePasswordAndWithNothingElse() {
        var answer = HUB.send("POST", "/api/session", "{\"username\":\"learner\",\"password\":\"demo-learner\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(OffsetDateTime.parse(Json.of(answer).get("expiresAt").asText()))
                .isAfter(OffsetDateTime.now());
        assertThat(Json.of(answer).get("token").asText()).hasSizeGreaterThanOrEqualTo(32);

        for (var wrong : List.of(
                "{\"username\":\"learner\",\"password\":\"demo-learner2\"}",
                "{\"username\":\"nobody-here\",\"password\":\"demo-learner\"}",
                "{\"username\":\"learner\"}",
                "{}")) {
            assertProblem(HUB.send("POST", "/api/session", wrong), 401, "wrong-password");
        }
    }

    @Test
    void everythingThatIsWrongWithARegistrationIsToldAtOnce() {
        var answer = HUB.send("POST", "/api/people", """
                {"username":"x","password":"short","displayName":"\\u0007","email":"no address","languages":["not a tag"],
                 "community":"nowhere","country":"XX","timeZone":"Mars/Olympus"}""");
        assertProblem(answer, 400, "invalid");
        assertThat(Json.texts(Json.of(answer).get("errors"), "field"))
                .containsExactlyInAnyOrder(
                        "username",
                        "password",
                        "displayName",
                        "email",
                        "languages",
                        "community",
                        "country",
                        "timeZone");
        assertThat(Json.texts(Json.of(answer).get("errors"), "detail"))
                .allSatisfy(detail -> assertThat(detail).isNotBlank().doesNotStartWith("people."));
    }

    @Test
    void problemsAreToldInTheReadersLanguage() {
        var swedish = HUB.send("POST", "/api/people", "{}", "Accept-Language", "sv");
        var english = HUB.send("POST", "/api/people", "{}");
        assertThat(Json.of(swedish).get("title").asText())
                .isNotEqualTo(Json.of(english).get("title").asText());
    }

    @Test
    void aUsernameIsGivenOnceHoweverItIsWritten() {
        var name = newName();
        assertThat(HUB.send("POST", "/api/people", registration(name, "First")).statusCode())
                .isEqualTo(201);
        for (var same : List.of(name, name.toUpperCase(), " " + name + " ")) {
            var again = HUB.send("POST", "/api/people", registration(same, "Second"));
            assertProblem(again, 400, "invalid");
            assertThat(Json.texts(Json.of(again).get("errors"), "field")).containsExactly("username");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åsa Öberg", "محمد عليّ", "नीलम", "Ŋátjen", "李小龙", "Ολυμπία"})
    void aNameIsKeptAsItIsWritten(String beginning) {
        var name = beginning + " " + (int) (System.nanoTime() % 100_000);
        var shown = beginning + " 👩🏽‍🚀 <b>&amp;\"'\\ \u200f";
        var made = HUB.send("POST", "/api/people", registration(name, shown));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(URI.create(made.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .isEqualTo("/api/people/" + Normalizer.normalize(name, Normalizer.Form.NFC));

        var token = HUB.token(Normalizer.normalize(name, Normalizer.Form.NFD), RunningHub.PASSWORD);
        var me = Json.of(HUB.get("/api/me", "Authorization", "Bearer " + token));
        assertThat(me.get("username").asText()).isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
        assertThat(me.get("displayName").asText()).isEqualTo(shown);
        assertThat(Json.texts(me.get("languages"))).containsExactly("sv", "ar");
    }

    @Test
    void theSameKeySentTwiceMakesOneAccountAndGivesOneAnswer() {
        var name = newName();
        var key = UUID.randomUUID().toString();
        var first = HUB.send("POST", "/api/people", registration(name, "Once"), "Idempotency-Key", key);
        var second = HUB.send("POST", "/api/people", registration(name, "Once"), "Idempotency-Key", key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));

        var reused = HUB.send("POST", "/api/people", registration(newName(), "Other"), "Idempotency-Key", key);
        assertProblem(reused, 422, "idempotency-key-reused");
        assertProblem(HUB.send("POST", "/api/people", registration(name, "Once")), 400, "invalid");
    }

    @Test
    void aFailedCallMayBeTriedAgainWithTheSameKey() {
        var name = newName();
        var key = UUID.randomUUID().toString();
        assertProblem(HUB.send("POST", "/api/people", "{}", "Idempotency-Key", key), 400, "invalid");
        assertThat(HUB.send("POST", "/api/people", registration(name, "Now"), "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void noCallBringsMoreThanAMebibyte() {
        var tooLong = "{\"username\":\"" + "x".repeat(1 << 20) + "\"}";
        assertProblem(HUB.send("POST", "/api/people", tooLong), 413, "too-large");
        var bytes = tooLong.getBytes(StandardCharsets.UTF_8);
        var untold = HUB.request("/api/people")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
        assertProblem(RunningHub.send(untold), 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"username\":",
                "{\"username\":{\"a\":1}}",
                "{\"languages\":\"sv\"}",
                "\u0000"
            })
    void whatIsNoRegistrationIsRefused(String body) {
        var answer = HUB.send("POST", "/api/people", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        var token = HUB.demoToken("visitor");
        var deep = "[".repeat(100_000) + "]".repeat(100_000);
        var answer = HUB.send("POST", "/api/progress/events", deep, "Authorization", "Bearer " + token);
        assertProblem(answer, 400, "malformed");
    }

    @Test
    void anotherContentTypeIsRefused() {
        var form = HUB.request("/api/people")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=x"));
        assertProblem(RunningHub.send(form), 415, "unsupported-media-type");
        assertProblem(HUB.get("/api/modules", "Accept", "text/csv"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/nowhere",
        "GET,/api",
        "GET,/api/application.wadl",
        "GET,/api/modules/nowhere",
        "GET,/api/modules/finding-a-partner/lessons/nowhere",
        "POST,/api/people/x/y/z"
    })
    void anUnknownAddressIsSaidToBeUnknown(String method, String path) {
        assertProblem(HUB.send(method, path, "{}"), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"DELETE,/api/modules", "PUT,/api/session", "PATCH,/api/people", "POST,/api/communities"})
    void anAddressThatDoesNotTakeAMethodSaysWhatItTakes(String method, String path) {
        var answer = HUB.send(method, path, "{}");
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"/api/communities,key", "/api/modules,id"})
    void aListCanBeReadPageByPage(String path, String id) {
        var all = Json.texts(Json.of(HUB.get(path)).get("items"), id);
        for (int limit : List.of(1, 3, all.size())) {
            var read = new ArrayList<String>();
            for (String next = path + "?limit=" + limit + "&lang=sv"; next != null; ) {
                var page = HUB.get(next);
                var items = Json.texts(Json.of(page).get("items"), id);
                assertThat(items).hasSizeBetween(1, limit);
                read.addAll(items);
                next = next(page);
            }
            assertThat(read).isEqualTo(all);
        }
        for (var wrong : List.of("0", "-1", "many", "99999999999")) {
            assertProblem(HUB.get(path + "?limit=" + wrong), 400, "invalid");
        }
    }

    private static String next(HttpResponse<String> page) {
        var link = NEXT.matcher(page.headers().firstValue("Link").orElse(""));
        if (!link.find()) {
            return null;
        }
        var address = URI.create(link.group(1));
        assertThat(address.getRawQuery()).contains("lang=sv");
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static List<String> ids(String query) {
        return Json.texts(Json.of(HUB.get("/api/modules?" + query)).get("items"), "id");
    }

    @Test
    void modulesAreFoundByAudienceTopicAndWords() {
        assertThat(ids("lang=sv")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(ids("audience=board")).isNotEmpty().hasSizeLessThan(ids("").size());
        assertThat(Json.of(HUB.get("/api/modules?topic=partnership")).get("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(Json.texts(item.get("topics"))).contains("partnership"));
        assertThat(ids("q=" + URLEncoder.encode("FINDING pártner", StandardCharsets.UTF_8)))
                .contains("finding-a-partner");
        assertThat(ids("q=nobodyhaswrittenthisword")).isEmpty();
        assertThat(ids("audience=nobody")).isEmpty();
        var swedish = Json.of(HUB.get("/api/modules?lang=sv")).get("items").get(0);
        assertThat(swedish.get("coverage").get("sv").asDouble()).isBetween(0.5, 1.0);
        assertThat(swedish.get("minutes").asInt()).isPositive();
        assertThat(swedish.get("lessons").asInt()).isPositive();
    }

    @Test
    void everyLessonOfEveryModuleIsThereWithItsUnitsAndNoQuizTellsWhatIsRight() {
        for (var id : ids("")) {
            var module = Json.of(HUB.get("/api/modules/" + id));
            assertThat(module.get("id").asText()).isEqualTo(id);
            for (var lesson : Json.texts(module.get("lessons"), "id")) {
                var answer = HUB.get("/api/modules/" + id + "/lessons/" + lesson + "?lang=ar");
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body())
                        .doesNotContain("\"correct\":", "\"tolerance\":", "\"explanation\":", "\"right\":");
                assertLesson(Json.of(answer));
            }
        }
    }

    private static void assertLesson(JsonNode lesson) {
        assertThat(lesson.get("revision").asInt()).isPositive();
        assertThat(lesson.get("units")).isNotEmpty().allSatisfy(unit -> {
            assertThat(unit.get("html").asText()).isNotBlank();
            assertThat(unit.get("lang").asText()).isNotBlank();
            assertThat(unit.get("dir").asText())
                    .isEqualTo(unit.get("lang").asText().equals("ar") ? "rtl" : "ltr");
            assertThat(unit.get("state").asText())
                    .isIn("source", "missing", "suggested", "translated", "reviewed", "outdated");
        });
        var ids = Json.texts(lesson.get("units"), "id").stream()
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.contains(":T:"));
        for (var question : lesson.path("quiz").path("questions")) {
            assertThat(question.get("type").asText())
                    .isIn("single", "multiple", "match", "order", "number", "text", "reflection", "evidence");
            var names = new HashSet<String>();
            question.get("answers").forEach(answer -> answer.fieldNames().forEachRemaining(names::add));
            assertThat(names).isSubsetOf("id", "html", "lang", "dir");
        }
    }

    @Test
    void aModuleWithoutATranslationIsReadAlongItsFallbackChain() {
        var lesson = Json.of(HUB.get("/api/modules/what-is-a-content-partnership/lessons/give-and-get?lang=arz"));
        assertThat(Json.texts(lesson.get("units"), "lang")).contains("ar");
        assertThat(Json.texts(lesson.get("units"), "state")).contains("missing");
    }

    private static String languageOf(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        var tag = Pattern.compile("<html[^>]* lang=\"([^\"]*)\"").matcher(page.body());
        assertThat(tag.find()).isTrue();
        return tag.group(1);
    }

    @Test
    void theLanguageIsTheOneAskedForElseTheRememberedElseTheAccountsElseTheBrowsers() {
        assertThat(languageOf(HUB.get("/"))).isEqualTo("en");
        var browser = new Visitor(HUB);
        assertThat(languageOf(browser.get("/", "Accept-Language", "sv-FI, en;q=0.5")))
                .isEqualTo("sv");
        browser.signIn("learner2", "demo-learner2");
        assertThat(languageOf(browser.get("/", "Accept-Language", "es"))).isEqualTo("ar");
        assertThat(languageOf(browser.get("/?lang=fr", "Accept-Language", "es")))
                .isEqualTo("fr");
        assertThat(languageOf(browser.get("/modules", "Accept-Language", "es"))).isEqualTo("fr");
        assertThat(languageOf(browser.get("/?lang=%3Cscript%3E", "Accept-Language", "es")))
                .isEqualTo("fr");
        browser.get("/api/modules?lang=es");
        assertThat(languageOf(browser.get("/")))
                .as("a program's call remembers nothing")
                .isEqualTo("fr");
    }

    @ParameterizedTest
    @CsvSource({"tly,ltr", "tok,ltr", "en-x-pseudo,ltr", "ar,rtl", "arz,rtl", "zh-Hant,ltr", "als,ltr"})
    void anyLanguageWorks(String tag, String direction) {
        for (var path : List.of("/", "/modules", "/modules/finding-a-partner/make-contact", "/signin")) {
            var page = HUB.get(path + "?lang=" + tag);
            assertThat(languageOf(page)).isEqualTo(tag.equals("als") ? "gsw" : tag);
            assertThat(page.body()).contains("dir=\"" + direction + "\"");
        }
        assertThat(HUB.get("/api/modules?lang=" + tag).statusCode()).isEqualTo(200);
        if (tag.equals("en-x-pseudo")) {
            assertThat(HUB.get("/?lang=" + tag).body()).contains("⟦");
        }
    }

    @Test
    void theHubSaysHowItIs() {
        for (var path : List.of("/health", "/health/live", "/health/ready")) {
            assertThat(Json.of(HUB.get(path)).get("status").asText()).isEqualTo("UP");
        }
        assertThat(Json.texts(Json.of(HUB.get("/health/ready")).get("checks"), "name"))
                .contains("database", "content");
        assertThat(HUB.get("/metrics").body()).contains("# TYPE ").contains("memory_usedHeap_bytes");
    }

    @Test
    void theDescriptionOfTheApiIsOneThatOpenApiAllowsAndTellsEveryCall() {
        var api = Json.of(HUB.get("/openapi", "Accept", "application/json"));
        assertThat(api.get("openapi").asText()).startsWith("3.");
        assertThat(api.get("info").get("title").asText()).isEqualTo("Content Partnerships Hub");
        assertThat(api.get("info").get("version").asText()).isNotBlank();
        var told = new HashSet<String>();
        var operations = new ArrayList<String>();
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(call -> {
                    told.add(call.getKey().toUpperCase() + " " + path.getKey());
                    operations.add(call.getValue().get("operationId").asText());
                    assertThat(call.getValue().get("summary").asText()).isNotBlank();
                    assertThat(call.getValue().get("responses")).isNotEmpty();
                }));
        assertThat(operations).doesNotHaveDuplicates();
        assertThat(Json.texts(api.path("tags"), "name")).doesNotHaveDuplicates();
        assertThat(told)
                .isEqualTo(new HashSet<>(RoutesInCode.all().stream()
                        .filter(route -> route.contains(" /api/"))
                        .toList()));
        for (var reference : api.findValuesAsText("$ref")) {
            assertThat(api.at(reference.substring(1)).isObject()).as(reference).isTrue();
        }
        assertThat(Json.texts(api.at("/paths/~1api~1modules/get/parameters"), "name"))
                .contains("limit", "after", "q", "audience", "topic");
    }
}

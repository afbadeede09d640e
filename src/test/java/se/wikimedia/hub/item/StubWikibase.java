package se.wikimedia.hub.item;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import se.wikimedia.hub.LoopbackServer;

/** A Wikibase on the loopback with the two actions of its API that the hub knows, as version 1.43 answers them. */
public final class StubWikibase implements AutoCloseable {

    /** How one request is answered. */
    @FunctionalInterface
    public interface Answer {
        void give(HttpExchange exchange, Map<String, String> request) throws IOException;
    }

    private final LoopbackServer server;
    private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    /** Label and description by language, of each item. */
    private final Map<String, Map<String, List<String>>> items = new ConcurrentSkipListMap<>();

    private final Map<String, String> merged = new ConcurrentSkipListMap<>();
    private volatile Answer answer = this::answer;

    public StubWikibase() {
        server = new LoopbackServer("/w/api.php", this::handle);
    }

    public String api() {
        return server.origin() + "/w/api.php";
    }

    /** An item with what it is called and what it is, in one language more. */
    public StubWikibase has(String id, String language, String label, String description) {
        items.computeIfAbsent(id, any -> new ConcurrentSkipListMap<>()).put(language, List.of(label, description));
        return this;
    }

    StubWikibase hasNamelessly(String id) {
        items.put(id, Map.of());
        return this;
    }

    void merge(String id, String into) {
        items.remove(id);
        merged.put(id, into);
    }

    void delete(String id) {
        items.remove(id);
    }

    void answers(Answer other) {
        answer = other;
    }

    /** Every request so far, by its parameters; {@code User-Agent} is among them. */
    public List<Map<String, String>> asked() {
        return List.copyOf(asked);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = new HashMap<String, String>();
            Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                    .map(part -> part.split("=", 2))
                    .forEach(part -> request.put(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
            request.put("User-Agent", exchange.getRequestHeaders().getFirst("User-Agent"));
            asked.add(request);
            answer.give(exchange, request);
        }
    }

    private void answer(HttpExchange exchange, Map<String, String> request) throws IOException {
        var reply = request.getOrDefault("action", "").equals("wbsearchentities") ? found(request) : entities(request);
        LoopbackServer.say(exchange, 200, reply.toString());
    }

    private JsonObject found(Map<String, String> request) {
        var words = request.getOrDefault("search", "").toLowerCase(Locale.ROOT);
        var language = request.getOrDefault("uselang", "en");
        var hits = Json.createArrayBuilder();
        items.forEach((id, texts) -> {
            var text = texts.get(language);
            if (text != null && text.get(0).toLowerCase(Locale.ROOT).contains(words)) {
                hits.add(Json.createObjectBuilder()
                        .add("id", id)
                        .add("title", id)
                        .add("concepturi", "http://www.wikidata.org/entity/" + id)
                        .add("display", Json.createObjectBuilder().add("label", value(language, text.get(0))))
                        .add("label", text.get(0))
                        .add("description", text.get(1)));
            }
        });
        return Json.createObjectBuilder()
                .add("searchinfo", Json.createObjectBuilder().add("search", words))
                .add("search", hits)
                .add("success", 1)
                .build();
    }

    private JsonObject entities(Map<String, String> request) {
        var entities = Json.createObjectBuilder();
        for (var id : request.getOrDefault("ids", "").split("\\|")) {
            var target = merged.getOrDefault(id, id);
            var texts = items.get(target);
            var entity = Json.createObjectBuilder().add("id", target);
            if (texts == null) {
                entity.add("missing", "");
            } else {
                entity.add("type", "item");
                if (!target.equals(id)) {
                    entity.add(
                            "redirects",
                            Json.createObjectBuilder().add("from", id).add("to", target));
                }
                for (int i = 0; i < 2; i++) {
                    var part = Json.createObjectBuilder();
                    for (var text : texts.entrySet()) {
                        if (Arrays.asList(request.getOrDefault("languages", "").split("\\|"))
                                .contains(text.getKey())) {
                            part.add(
                                    text.getKey(),
                                    value(text.getKey(), text.getValue().get(i)));
                        }
                    }
                    entity.add(i == 0 ? "labels" : "descriptions", part);
                }
            }
            entities.add(id, entity);
        }
        return Json.createObjectBuilder()
                .add("entities", entities)
                .add("success", 1)
                .build();
    }

    private static JsonObject value(String language, String text) {
        return Json.createObjectBuilder()
                .add("language", language)
                .add("value", text)
                .build();
    }

    @Override
    public void close() {
        server.close();
    }
}

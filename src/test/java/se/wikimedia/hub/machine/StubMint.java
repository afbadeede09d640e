package se.wikimedia.hub.machine;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import se.wikimedia.hub.LoopbackServer;

/** MinT on the loopback, with its interface; it translates by writing everything in capitals. */
public final class StubMint implements AutoCloseable {

    /** How one request is answered. */
    @FunctionalInterface
    public interface Answer {
        void give(HttpExchange exchange, JsonObject request) throws IOException;
    }

    private final LoopbackServer server;
    private final List<JsonObject> asked = new CopyOnWriteArrayList<>();
    private volatile Answer answer = StubMint::inCapitals;

    public StubMint() {
        server = new LoopbackServer("/api/translate", this::handle);
    }

    public String base() {
        return server.origin() + "/";
    }

    void answers(Answer other) {
        answer = other;
    }

    /** Every request so far. */
    public List<JsonObject> asked() {
        return asked;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange;
                var reader = Json.createReader(exchange.getRequestBody())) {
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            var request = reader.readObject();
            asked.add(request);
            answer.give(exchange, request);
        }
    }

    private static void inCapitals(HttpExchange exchange, JsonObject request) throws IOException {
        LoopbackServer.say(
                exchange,
                200,
                Json.createObjectBuilder()
                        .add("translation", request.getString("content").toUpperCase(java.util.Locale.ROOT))
                        .add("translationtime", 0.1)
                        .add("sourcelanguage", request.getString("source_language"))
                        .add("targetlanguage", request.getString("target_language"))
                        .add("model", "nllb200-600M")
                        .build()
                        .toString());
    }

    @Override
    public void close() {
        server.close();
    }
}

package se.wikimedia.hub.machine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** MinT on the loopback, with its interface; it translates by writing everything in capitals. */
public final class StubMint implements AutoCloseable {

    /** How one request is answered. */
    @FunctionalInterface
    public interface Answer {
        void give(HttpExchange exchange, JsonObject request) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<JsonObject> asked = new CopyOnWriteArrayList<>();
    private volatile Answer answer = StubMint::inCapitals;

    public StubMint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/translate", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public String base() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/";
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
        say(
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

    static void say(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

package se.wikimedia.hub.evidence;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import se.wikimedia.hub.LoopbackServer;

/**
 * A wiki on the loopback that answers {@code action=query} in the form of MediaWiki's Action API, format version 2: pages
 * called Here… are there, all others are missing.
 */
final class StubWiki implements AutoCloseable {

    /** What a request was, its parameters decoded. */
    record Asked(String path, Map<String, String> parameters, Map<String, List<String>> headers) {}

    /** How one request is answered. */
    @FunctionalInterface
    interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private final LoopbackServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Answer answer = this::asMediaWiki;

    StubWiki() {
        server = new LoopbackServer("/", this::handle);
    }

    String origin() {
        return server.origin();
    }

    void answers(Answer other) {
        answer = other;
    }

    void answersAsMediaWiki() {
        answer = this::asMediaWiki;
    }

    List<Asked> asked() {
        return asked;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        asked.add(new Asked(uri.getPath(), parameters(uri), Map.copyOf(exchange.getRequestHeaders())));
        // a request on a connection that the server is about to close would come twice or not at all
        exchange.getResponseHeaders().set("Connection", "close");
        try (exchange) {
            answer.give(exchange);
        }
    }

    private static Map<String, String> parameters(URI uri) {
        return Arrays.stream(
                        uri.getRawQuery() == null
                                ? new String[0]
                                : uri.getRawQuery().split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    }

    private void asMediaWiki(HttpExchange exchange) throws IOException {
        var parameters = parameters(exchange.getRequestURI());
        var revision = parameters.get("revids");
        if (revision != null) {
            LoopbackServer.say(
                    exchange,
                    200,
                    Long.parseLong(revision) < 1_000
                            ? "{\"batchcomplete\":true,\"query\":{\"pages\":[{\"pageid\":1,\"ns\":0,\"title\":\"Edited\"}]}}"
                            : "{\"batchcomplete\":true,\"query\":{\"badrevids\":{\"1\":{\"revid\":1,\"missing\":true}}}}");
            return;
        }
        var title = parameters.getOrDefault("titles", "");
        LoopbackServer.say(
                exchange,
                200,
                "{\"batchcomplete\":true,\"query\":{\"pages\":[{\"ns\":0,\"title\":\"" + title + "\""
                        + (title.startsWith("Here") ? ",\"pageid\":1" : ",\"missing\":true") + "}]}}");
    }

    @Override
    public void close() {
        server.close();
    }
}

package se.wikimedia.hub.link;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import se.wikimedia.hub.LoopbackServer;

/**
 * A site on the loopback. The path says how it answers: {@code /200} with that status, {@code /to/…} with a redirect
 * to what follows, {@code /get} only to GET.
 */
final class StubSite implements AutoCloseable {

    private static final String TO = "/to/";

    private final LoopbackServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    StubSite() {
        server = new LoopbackServer("/", this::answer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        asked.add(exchange.getRequestMethod() + " " + path);
        int status = 302;
        if (path.startsWith(TO)) {
            exchange.getResponseHeaders().set("Location", path.substring(TO.length()));
        } else if (path.equals("/get")) {
            status = exchange.getRequestMethod().equals("GET") ? 200 : 405;
        } else {
            status = Integer.parseInt(path.substring(1));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    String at(String path) {
        return "http://localhost:" + server.port() + path;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.close();
    }
}

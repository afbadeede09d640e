package se.wikimedia.hub.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Asks whether there is something at an address: by HEAD and, where that doesn't help, GET, of which only the head is
 * read. Follows redirects by itself, so that each of them is looked at before it is followed. A name is looked up before
 * it is asked; what is asked is what was looked up, because Java keeps names for longer than that takes.
 */
final class LinkAsker {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int MOST_REDIRECTS = 5;
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int BAD = 400;
    /** Signing in, paying, refusing programs, asking too often, refusing for legal reasons. */
    private static final Set<Integer> NO_ANSWER = Set.of(401, 402, 403, 407, 429, 451);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Predicate<InetAddress> allowed;
    private final String userAgent;
    private final Duration patience;

    /**
     * @param allowed where it may ask; {@link PublicAddress#is} but in tests
     * @param patience for the head of an answer
     */
    LinkAsker(Predicate<InetAddress> allowed, String userAgent, Duration patience) {
        this.allowed = allowed;
        this.userAgent = userAgent;
        this.patience = patience;
    }

    /** Never throws for what happens on the network. */
    LinkAnswer ask(String address) throws InterruptedException {
        try {
            var byHead = ask("HEAD", URI.create(address));
            return byHead == LinkAnswer.FINE ? byHead : ask("GET", URI.create(address));
        } catch (IllegalArgumentException e) {
            return LinkAnswer.FAILED;
        }
    }

    private LinkAnswer ask(String method, URI first) throws InterruptedException {
        var address = first;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            try {
                if (!mayAsk(address)) {
                    return LinkAnswer.NOT_TO_TELL;
                }
                var response = send(method, address);
                var next = response.headers().firstValue("Location");
                if (response.statusCode() < REDIRECT || response.statusCode() >= BAD || next.isEmpty()) {
                    return read(response.statusCode());
                }
                address = address.resolve(next.get());
            } catch (IOException e) {
                return LinkAnswer.SILENT;
            }
        }
        return LinkAnswer.FAILED;
    }

    private boolean mayAsk(URI address) throws UnknownHostException {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || address.getHost() == null) {
            return false;
        }
        return Arrays.stream(InetAddress.getAllByName(address.getHost())).allMatch(allowed);
    }

    private HttpResponse<InputStream> send(String method, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.noBody())
                .timeout(patience)
                .header("User-Agent", userAgent)
                .build();
        var response = http.send(request, BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }

    private static LinkAnswer read(int status) {
        if (status >= OK && status < REDIRECT) {
            return LinkAnswer.FINE;
        }
        return NO_ANSWER.contains(status) ? LinkAnswer.NOT_TO_TELL : LinkAnswer.FAILED;
    }
}

package se.wikimedia.hub.shared.rest;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server of somebody else's, asked for JSON. Follows no redirect, so that no answer leads it elsewhere; what comes too
 * late or is too long is no answer. Safe for threads.
 */
public final class ForeignServer {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String userAgent;
    private final Duration patience;
    private final int longest;

    /**
     * @param userAgent how the hub names itself
     * @param patience for a whole answer
     * @param longest the most bytes of an answer's body
     */
    public ForeignServer(String userAgent, Duration patience, int longest) {
        this.userAgent = userAgent;
        this.patience = patience;
        this.longest = longest;
    }

    /**
     * The answer, of whatever status; nothing for whatever happens on the network.
     *
     * @throws InterruptedException nobody waits for it any more
     */
    public Optional<HttpResponse<byte[]>> ask(HttpRequest.Builder question) throws InterruptedException {
        var request = question.timeout(patience)
                .header("User-Agent", userAgent)
                .header("Accept", "application/json")
                .build();
        var answer = http.sendAsync(request, head -> new BoundedBody(longest));
        try {
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } finally {
            answer.cancel(true);
        }
    }

    /** The same for whoever gets nothing either where nobody waits any more. */
    public Optional<HttpResponse<byte[]>> tryAsk(HttpRequest.Builder question) {
        try {
            return ask(question);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

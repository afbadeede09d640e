package se.wikimedia.hub.evidence;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import se.wikimedia.hub.grading.EvidenceLink;
import se.wikimedia.hub.shared.rest.ForeignServer;

/**
 * Asks a wiki's Action API whether a page or edit is there, as Wikimedia's API etiquette wants it: with a name and an
 * address to write to, {@code maxlag}, one request at a time.
 */
final class WikiLookup {

    private static final int LONGEST_BODY = 256 * 1024;
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int OK = 200;

    private final UnaryOperator<String> origins;
    private final ForeignServer server;
    private final Clock clock;

    /**
     * @param origins from a wiki's host to the beginning of its addresses, {@code https://host}
     * @param patience for a whole answer
     */
    WikiLookup(UnaryOperator<String> origins, String userAgent, Duration patience, Clock clock) {
        this.origins = origins;
        this.server = new ForeignServer(userAgent, patience, LONGEST_BODY);
        this.clock = clock;
    }

    /** Never throws for what happens on the network. */
    synchronized WikiAnswer ask(EvidenceLink link) throws InterruptedException {
        return server.ask(HttpRequest.newBuilder(URI.create(origins.apply(link.host()) + "/w/api.php?" + query(link))))
                .map(this::read)
                .orElseGet(() -> WikiAnswer.failed(Duration.ZERO));
    }

    private static String query(EvidenceLink link) {
        var what = link.title() == null ? "revids=" + link.revision() : "titles=" + encoded(link.title());
        return "action=query&format=json&formatversion=2&maxlag=5&" + what;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private WikiAnswer read(HttpResponse<byte[]> response) {
        var pause =
                response.headers().firstValue("Retry-After").map(this::pause).orElse(Duration.ZERO);
        return response.statusCode() == OK ? ApiReply.read(response.body(), pause) : WikiAnswer.failed(pause);
    }

    /** Seconds or a date (RFC 9110, 10.2.3); at most a day. */
    private Duration pause(String retryAfter) {
        try {
            var pause = retryAfter.strip().matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(retryAfter.strip()))
                    : Duration.between(
                            clock.instant(), ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME));
            return pause.isNegative() ? Duration.ZERO : pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}

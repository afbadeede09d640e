package se.wikimedia.hub.item;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.wikimedia.hub.shared.rest.ForeignServer;

/** A Wikibase's Action API: {@code wbsearchentities} and {@code wbgetentities}. */
final class Wikibase {

    /** As many ids, and as many languages, as the API takes at once. */
    static final int MOST_AT_ONCE = 50;

    private static final int LONGEST_BODY = 1024 * 1024;
    private static final int MOST_FOUND = 10;
    private static final int OK = 200;

    private final String site;
    private final String api;
    private final ForeignServer server;

    /**
     * @param site the key of the site that it is
     * @param api such as {@code https://www.wikidata.org/w/api.php}
     * @param patience for a whole answer
     */
    Wikibase(String site, String api, String userAgent, Duration patience) {
        this.site = site;
        this.api = api;
        this.server = new ForeignServer(userAgent, patience, LONGEST_BODY);
    }

    /**
     * Never throws for what happens on the network.
     *
     * @param language of the words and of what is answered, BCP 47
     * @return nothing where the site is silent
     */
    Optional<List<FoundItem>> search(String words, String language) {
        return ask("action=wbsearchentities&type=item&limit=" + MOST_FOUND + "&search=" + encoded(words) + "&language="
                        + encoded(code(language)) + "&uselang=" + encoded(code(language)))
                .flatMap(body -> WikibaseReply.found(site, body));
    }

    /**
     * Never throws for what happens on the network.
     *
     * @param ids at most {@link #MOST_AT_ONCE}, of the form of items
     * @param languages BCP 47; of more than {@link #MOST_AT_ONCE} the first
     * @return what is said about each by the id that was asked for; nothing where the site is silent
     */
    Optional<Map<String, ItemAnswer>> get(Collection<String> ids, Collection<String> languages) {
        var codes = languages.stream()
                .map(Wikibase::code)
                .distinct()
                .limit(MOST_AT_ONCE)
                .collect(Collectors.joining("|"));
        return ask("action=wbgetentities&props=" + encoded("labels|descriptions") + "&redirects=yes&ids="
                        + encoded(String.join("|", ids)) + "&languages=" + encoded(codes))
                .flatMap(body -> WikibaseReply.entities(body, ids));
    }

    /** What MediaWiki calls a language. */
    private static String code(String language) {
        return language.toLowerCase(Locale.ROOT);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Optional<byte[]> ask(String query) {
        return server.tryAsk(HttpRequest.newBuilder(URI.create(api + "?format=json&" + query)))
                .filter(response -> response.statusCode() == OK)
                .map(HttpResponse::body);
    }
}

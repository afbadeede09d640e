package se.wikimedia.hub.grading;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * An address of somebody's work on a wiki: a page, file or item ({@code /wiki/…}, {@code ?title=…}) or an edit
 * ({@code ?oldid=…}, {@code ?diff=…}, {@code Special:Diff/…}).
 *
 * @param host the wiki's own, also where the link is to its mobile form
 * @param title as written, without underscores; null where a revision is named
 * @param revision the revision's number; null where a title is named
 */
public record EvidenceLink(
        String host, @Nullable String title, @Nullable Long revision) {

    /** The longest that is taken, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    /** Wikis whose pages anybody may cite; {@code *} is one label, a language. */
    private static final List<String> USUAL_HOSTS = List.of(
            "*.wikipedia.org",
            "commons.wikimedia.org",
            "www.wikidata.org",
            "*.wikisource.org",
            "wikisource.org",
            "meta.wikimedia.org",
            "*.wiktionary.org",
            "*.wikibooks.org",
            "*.wikiquote.org",
            "*.wikiversity.org",
            "*.wikivoyage.org",
            "*.wikinews.org",
            "species.wikimedia.org",
            "incubator.wikimedia.org",
            "outreach.wikimedia.org",
            "www.wikifunctions.org",
            "www.mediawiki.org");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z][a-z0-9-]{1,30}");
    private static final Pattern MOBILE = Pattern.compile("^([a-z0-9-]+)\\.m\\.([a-z]+\\.[a-z]+)$");
    private static final Pattern MOBILE_WITHOUT_LANGUAGE = Pattern.compile("^m\\.([a-z]+\\.[a-z]+)$");
    private static final Pattern REVISION = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern SPECIAL_EDIT =
            Pattern.compile("Special:(?:Diff|MobileDiff|PermanentLink|Permalink)/(?:[0-9]+/|prev/)?([1-9][0-9]{0,17})");
    /** What MediaWiki allows in no title, and would take for a list of them. */
    private static final Pattern NO_TITLE = Pattern.compile("[#<>\\[\\]|{}\\p{Cntrl}\\uFFFD]");

    /**
     * Reads a link that was given to a question.
     *
     * @throws Problem invalid: {@code evidence-too-long}, {@code evidence-no-address}, {@code evidence-not-https},
     *     {@code evidence-other-host}, {@code evidence-no-page}; its argument {@code about} names the question, {@code
     *     hosts} the wikis it asks for
     */
    public static EvidenceLink of(String given, Question question) {
        var hosts = question.hosts().isEmpty() ? USUAL_HOSTS : question.hosts();
        var about = Map.<String, Object>of("about", question.id(), "hosts", String.join(", ", hosts));
        var text = given.strip();
        if (text.length() > LONGEST) {
            throw refused("evidence-too-long", about);
        }
        var address = address(text).orElseThrow(() -> refused("evidence-no-address", about));
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw refused("evidence-not-https", about);
        }
        var host = host(address).orElseThrow(() -> refused("evidence-no-address", about));
        if (hosts.stream().noneMatch(each -> fits(host, each))) {
            throw refused("evidence-other-host", about);
        }
        return target(host, address).orElseThrow(() -> refused("evidence-no-page", about));
    }

    /** Whether the hub itself may ask this wiki: an author's list must not lead it to a neighbour of the server. */
    public boolean isOnUsualHost() {
        return USUAL_HOSTS.stream().anyMatch(each -> fits(host, each));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(URI::isAbsolute).filter(uri -> uri.getRawAuthority() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Nothing where the address has more than a host: user, password, port, or what only looks like a host. */
    private static Optional<String> host(URI address) {
        var host = address.getHost();
        return host == null || !host.equals(address.getRawAuthority())
                ? Optional.empty()
                : Optional.of(desktop(host.toLowerCase(java.util.Locale.ROOT)));
    }

    private static String desktop(String host) {
        var plain = MOBILE.matcher(host).replaceFirst("$1.$2");
        return MOBILE_WITHOUT_LANGUAGE.matcher(plain).replaceFirst("www.$1");
    }

    private static boolean fits(String host, String pattern) {
        if (!pattern.startsWith("*.")) {
            return host.equals(pattern);
        }
        var rest = pattern.substring(1);
        var language = host.endsWith(rest) ? host.substring(0, host.length() - rest.length()) : "";
        return LANGUAGE.matcher(language).matches() && !language.startsWith("xn--");
    }

    private static Optional<EvidenceLink> target(String host, URI address) {
        var path = Optional.ofNullable(address.getRawPath()).orElse("");
        var query = query(address.getRawQuery());
        boolean script = path.equals("/w/index.php") || path.equals("/");
        boolean page = path.startsWith("/wiki/");
        if (!script && !page) {
            return Optional.empty();
        }
        if (query.containsKey("diff") || query.containsKey("oldid")) {
            return revision(query).map(number -> new EvidenceLink(host, null, number));
        }
        var title =
                page ? decoded(path.substring("/wiki/".length()).replace("+", "%2B")) : query.getOrDefault("title", "");
        return titled(host, title.replace('_', ' ').strip());
    }

    /** {@code diff} may be relative to {@code oldid}. */
    private static Optional<Long> revision(Map<String, String> query) {
        return Arrays.asList("diff", "oldid").stream()
                .map(key -> query.getOrDefault(key, ""))
                .filter(value -> REVISION.matcher(value).matches())
                .findFirst()
                .map(Long::valueOf);
    }

    private static Optional<EvidenceLink> titled(String host, String title) {
        var edit = SPECIAL_EDIT.matcher(title);
        if (edit.matches()) {
            return Optional.of(new EvidenceLink(host, null, Long.valueOf(edit.group(1))));
        }
        boolean none = title.isEmpty() || title.startsWith("Special:") || title.endsWith(":");
        return none || NO_TITLE.matcher(title).find()
                ? Optional.empty()
                : Optional.of(new EvidenceLink(host, title, null));
    }

    private static Map<String, String> query(@Nullable String raw) {
        var query = new HashMap<String, String>();
        if (raw != null) {
            Arrays.stream(raw.split("&"))
                    .map(each -> each.split("=", 2))
                    .filter(each -> each.length == 2)
                    .forEach(each -> query.putIfAbsent(each[0], decoded(each[1])));
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Problem refused(String type, Map<String, Object> about) {
        return Problem.of(Problem.Kind.INVALID, type, about);
    }
}

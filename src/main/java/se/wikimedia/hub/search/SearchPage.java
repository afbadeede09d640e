package se.wikimedia.hub.search;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** One box for everything there is to read. */
@Named
@RequestScoped
@Route("/search")
@PermitAll
public class SearchPage implements Visited {

    private static final int MOST = 20;

    @Inject
    Search search;

    @Inject
    FruitlessSearches fruitless;

    @Inject
    SearchLimits limits;

    @Inject
    SearchSession sessions;

    @Inject
    ReaderLanguage reader;

    private String words = "";
    private boolean cut;
    private boolean goesOn;
    private List<FoundPage> found = List.of();
    private @Nullable String newSession;
    private @Nullable Problem refusal;

    @Override
    public Optional<String> visit(Visit visit) {
        var typed = visit.parameter("q").orElse("");
        cut = typed.length() > Search.LONGEST;
        words = cut ? typed.substring(0, Search.LONGEST).strip() : typed;
        if (!words.isEmpty()) {
            answer(visit);
        }
        return Optional.empty();
    }

    private void answer(Visit visit) {
        try {
            limits.search(visit.request().getRemoteAddr());
        } catch (Problem tooMany) {
            refusal = tooMany;
            return;
        }
        var after = visit.parameter("after").orElse("");
        var oneMore = search.find(words, reader.getTag(), MOST + 1, after);
        goesOn = oneMore.size() > MOST;
        found = goesOn ? oneMore.subList(0, MOST) : oneMore;
        if (found.isEmpty() && after.isEmpty() && !isStillTyping(visit.request())) {
            count(visit.request());
        }
    }

    /** What the page's script asks for between two letters is no wish yet. */
    private static boolean isStillTyping(HttpServletRequest request) {
        return request.getHeader("X-Requested-With") != null;
    }

    private void count(HttpServletRequest request) {
        if (limits.counts(request.getRemoteAddr())) {
            var session = SearchSession.of(request).orElseGet(() -> newSession = SearchSession.random());
            fruitless.count(words, reader.getTag(), session);
        }
    }

    /** Before the first line of the page is sent: what belongs into its head. */
    public void begin() {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        if (newSession != null) {
            sessions.give((HttpServletResponse) outside.getResponse(), newSession);
        }
        if (refusal != null) {
            outside.setResponseStatus(refusal.kind().status());
        }
    }

    public String getWords() {
        return words;
    }

    /** For an address. */
    public String getWordsEncoded() {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Whether there were more characters than are searched for. */
    public boolean isCut() {
        return cut;
    }

    public int getLongest() {
        return Search.LONGEST;
    }

    public boolean isAsked() {
        return !words.isEmpty() && refusal == null;
    }

    /** Whether one has to wait a little; then {@link #getSeconds} says how long. */
    public boolean isRefused() {
        return refusal != null;
    }

    public Object getSeconds() {
        return refusal == null ? 0 : refusal.arguments().getOrDefault("seconds", 0);
    }

    public List<FoundPage> getFound() {
        return found;
    }

    /** For the address of what follows; empty when this is all. */
    public String getNextEncoded() {
        return goesOn ? URLEncoder.encode(found.get(found.size() - 1).id(), StandardCharsets.UTF_8) : "";
    }
}

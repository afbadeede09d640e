package se.wikimedia.hub.translating;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.content.GroupTitles;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.credit.Credit;
import se.wikimedia.hub.credit.Credits;
import se.wikimedia.hub.queue.GroupFigures;
import se.wikimedia.hub.queue.QueueFilter;
import se.wikimedia.hub.queue.QueueRow;
import se.wikimedia.hub.queue.TranslationQueue;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.SafeHtml;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.translation.Place;

/** The queue of a language, and how far each module is in it. */
@Named
@RequestScoped
@Route("/translate/{lang}")
@PermitAll
public class LanguagePage implements Visited {

    private static final int SHOWN = 30;
    private static final int LONGEST = 160;
    private static final List<String> STATES = List.of(
            "missing", "suggested", "outdated", "translated", "reviewed", "needs-review", "checks-failing", "mine");

    @Inject
    TranslationQueue queue;

    @Inject
    Credits credits;

    @Inject
    Library library;

    @Inject
    GroupTitles titles;

    @Inject
    CurrentPerson me;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private String language = "";
    private String group = "";
    private String state = "";
    private String audience = "";
    private List<QueueRow> rows = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        language = visit.segment("lang");
        group = visit.parameter("group").orElse("");
        state = visit.parameter("state").filter(STATES::contains).orElse("");
        if (queue.total(language).units() == 0) {
            throw Problem.notFound();
        }
        audience = visit.parameter("audience").orElse("");
        var filter = new QueueFilter(group, state, audience);
        rows = queue.list(language, filter, visit.parameter("after").orElse(""), SHOWN + 1);
        return Optional.empty();
    }

    /** BCP 47. */
    public String getLanguage() {
        return language;
    }

    public String getGroup() {
        return group;
    }

    public String getState() {
        return state;
    }

    public boolean isFiltered() {
        return !group.isEmpty() || !state.isEmpty() || !audience.isEmpty();
    }

    public String getAudience() {
        return audience;
    }

    /** A key of an audience and what it is called. */
    public record AudienceChoice(String key, String title) {}

    public List<AudienceChoice> getAudiences() {
        return library.catalogue().audiences().stream()
                .map(each -> new AudienceChoice(each.key(), called("audience:" + each.key() + ":title")))
                .toList();
    }

    /** What is one's own only where somebody is signed in. */
    public List<String> getStates() {
        return me.signedIn() ? STATES : STATES.subList(0, STATES.size() - 1);
    }

    public List<GroupFigures> getGroups() {
        return queue.figures(language);
    }

    public GroupFigures getTotal() {
        return queue.total(language);
    }

    public List<QueueRow> getRows() {
        return rows.size() > SHOWN ? rows.subList(0, SHOWN) : rows;
    }

    public List<Credit> getCredits() {
        return credits.of(language);
    }

    /** For the address of what follows; empty when this is all. */
    public String getNext() {
        return rows.size() > SHOWN ? encode(rows.get(SHOWN - 1).id()) : "";
    }

    public String address(QueueRow row) {
        return new Place(language, row.group(), row.unit()).path() + "#open";
    }

    /** What a group is called in the reader's language. */
    public String title(String groupId) {
        return titles.title(groupId);
    }

    /** The beginning of the source, without its Markdown. */
    public String excerpt(QueueRow row) {
        var text = SafeHtml.plain(row.source());
        return text.length() <= LONGEST
                ? text
                : text.substring(
                                0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))))
                        + "…";
    }

    /** Why the unit stands where it does. */
    public String reason(QueueRow row) {
        var path = row.path();
        var readers = row.readers();
        var arguments = Map.of(
                "words", row.changedWords(),
                "path", path == null ? "" : called("path:" + path + ":title"),
                "readers", readers == null ? 0 : readers);
        return row.reasons().stream()
                .map(reason -> reason.equals("readers") && readers == null ? "few-readers" : reason)
                .map(reason -> texts.of("translate.reason." + reason, arguments))
                .collect(Collectors.joining(" · "));
    }

    private String called(String key) {
        return SafeHtml.plain(
                library.catalogueTexts().shown(key, reader.getTag()).text());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

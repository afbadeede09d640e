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
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.credit.Credit;
import se.wikimedia.hub.credit.Credits;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.SafeHtml;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.translation.GroupFigures;
import se.wikimedia.hub.translation.QueueRow;
import se.wikimedia.hub.translation.TranslationQueue;

/** The queue of a language, and how far each module is in it. */
@Named
@RequestScoped
@Route("/translate/{lang}")
@PermitAll
public class LanguagePage implements Visited {

    private static final int SHOWN = 30;
    private static final int LONGEST = 160;
    private static final List<String> STATES = List.of("missing", "suggested", "outdated", "translated", "reviewed");

    @Inject
    TranslationQueue queue;

    @Inject
    Credits credits;

    @Inject
    Library library;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private String language = "";
    private String group = "";
    private String state = "";
    private List<QueueRow> rows = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        language = visit.segment("lang");
        group = visit.parameter("group").orElse("");
        state = visit.parameter("state").filter(STATES::contains).orElse("");
        if (queue.total(language).units() == 0) {
            throw Problem.notFound();
        }
        rows = queue.list(language, group, state, visit.parameter("after").orElse(""), SHOWN + 1);
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
        return !group.isEmpty() || !state.isEmpty();
    }

    public List<String> getStates() {
        return STATES;
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
        return "/translate/" + language + "/" + row.group() + "?unit=" + encode(row.unit()) + "#open";
    }

    /** What a group is called in the reader's language. */
    public String title(String groupId) {
        return title(library, texts, reader, groupId);
    }

    static String title(Library library, Texts texts, ReaderLanguage reader, String groupId) {
        return groupId.equals(CatalogueSource.ID)
                ? texts.text("translate.catalogue")
                : SafeHtml.plain(library.getShelf(groupId)
                        .texts()
                        .shown("module:title", reader.getTag())
                        .text());
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
        var arguments = Map.of("words", row.changedWords(), "path", path == null ? "" : path(path));
        return texts.of("translate.reason." + row.reason(), arguments);
    }

    private String path(String key) {
        return SafeHtml.plain(library.catalogueTexts()
                .shown("path:" + key + ":title", reader.getTag())
                .text());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package se.wikimedia.hub.glossary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.terms.GlossaryFile;

/** A language's glossary, to look up and, for its lead, to keep. */
@Named
@RequestScoped
@Route("/glossary/{lang}")
@PermitAll
public class GlossaryPage implements Visited {

    private static final int SHOWN = 100;

    @Inject
    GlossaryTerms service;

    @Inject
    Texts texts;

    private String language = "";
    private String sought = "";
    private List<TermRow> rows = List.of();
    private @Nullable TermRow edited;
    private @Nullable TypedForm form;
    private @Nullable GlossaryReport report;
    private String problem = "";
    private String removed = "";

    @Override
    public Optional<String> visit(Visit visit) {
        language = visit.segment("lang");
        sought = visit.parameter("q").orElse("");
        removed = visit.typed("removed");
        rows = service.list(language, sought, visit.parameter("after").orElse(""), SHOWN + 1);
        edited = visit.parameter("edit").map(this::toEdit).orElse(null);
        form = new TypedForm(texts, visit, edited == null ? Map.of() : before(edited));
        if (!visit.posted()) {
            return Optional.empty();
        }
        return getForm().send(() -> act(visit));
    }

    /** The term before which it is looked up by its words. */
    private TermRow toEdit(String source) {
        return service.list(language, source, "", Integer.MAX_VALUE).stream()
                .filter(row -> GlossaryFile.key(row.source()).equals(GlossaryFile.key(source)))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static Map<String, String> before(TermRow row) {
        return Map.of(
                "source", row.source(),
                "partOfSpeech", row.partOfSpeech(),
                "definition", row.definition(),
                "translations", String.join("\n", row.translations()),
                "forbidden", String.join("\n", row.forbidden()));
    }

    /** Returns where to go on. */
    private String act(Visit visit) {
        var row = edited;
        switch (visit.parameter("act").orElse("")) {
            case "add" -> service.add(language, draft(visit));
            case "change" -> service.change(language, id(row), draft(visit), visit.number("version"));
            case "remove" -> {
                var gone = Optional.ofNullable(row).orElseThrow(Problem::notFound);
                service.remove(language, gone.id(), visit.number("version"));
                return getAddress() + "?removed=" + encode(gone.source());
            }
            case "restore" -> service.restore(language, visit.typed("removed"));
            default -> throw Problem.notFound();
        }
        return getAddress();
    }

    private static long id(@Nullable TermRow row) {
        return Optional.ofNullable(row).orElseThrow(Problem::notFound).id();
    }

    private static TermDraft draft(Visit visit) {
        return new TermDraft(
                visit.typed("source"),
                visit.typed("partOfSpeech"),
                visit.typed("definition"),
                GlossaryFile.several(visit.typed("translations")),
                GlossaryFile.several(visit.typed("forbidden")));
    }

    /**
     * For {@link UploadedGlossary}.
     *
     * @throws Problem not found
     */
    void show(String ofLanguage) {
        language = ofLanguage;
        rows = service.list(language, "", "", SHOWN + 1);
    }

    void taken(GlossaryReport became) {
        report = became;
        problem = became.problems().isEmpty() ? "" : "problem.file-refused";
    }

    /** Nothing was read at all. */
    void refused(String why) {
        problem = why;
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    /** Whether there is a form that somebody may have filled in. */
    public boolean isFilled() {
        return form != null;
    }

    /** BCP 47. */
    public String getLanguage() {
        return language;
    }

    public String getSought() {
        return sought;
    }

    /** The words of the term that was just removed; empty where none was. */
    public String getRemoved() {
        return removed;
    }

    public String getAddress() {
        return "/glossary/" + language;
    }

    public String getUpload() {
        return UploadedGlossary.PATH + language;
    }

    /** Where this term is changed. */
    public String edit(TermRow row) {
        return getAddress() + "?edit=" + encode(row.source()) + "#term";
    }

    public boolean isKeeper() {
        return service.isKeeper(language);
    }

    public List<TermRow> getTerms() {
        return rows.size() > SHOWN ? rows.subList(0, SHOWN) : rows;
    }

    /** For the address of what follows; empty when this is all. */
    public String getNext() {
        return rows.size() > SHOWN ? encode(GlossaryFile.key(rows.get(SHOWN - 1).source())) : "";
    }

    /** The one that is being changed; null for a new one. */
    public @Nullable TermRow getEdited() {
        return edited;
    }

    public List<String> getPartsOfSpeech() {
        return GlossaryFile.PARTS_OF_SPEECH;
    }

    /** What became of a file; null before one was sent. */
    public @Nullable GlossaryReport getReport() {
        return report;
    }

    /** A message key; empty while nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    public boolean isTaken() {
        return report != null && problem.isEmpty();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

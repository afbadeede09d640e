package se.wikimedia.hub.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.wikimedia.hub.drafting.Drafts;
import se.wikimedia.hub.drafting.Restoring;
import se.wikimedia.hub.folio.LessonSheet;
import se.wikimedia.hub.folio.ModuleWriter;
import se.wikimedia.hub.folio.YamlSheet;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** All states of a module that were ever published: compared with each other and with the draft, and restored. */
@Named
@RequestScoped
@Route("/author/{module}/history")
@RolesAllowed("author")
public class HistoryPage implements Visited {

    /** Stands for the open draft. */
    static final int DRAFT = 0;

    /** Before the first revision there was nothing. */
    private static final int NOTHING = -1;

    @Inject
    Drafts drafts;

    @Inject
    Restoring restoring;

    @Inject
    EditingNotice notice;

    @Inject
    Comparison comparison;

    private String module = "";
    private List<Drafts.Past> revisions = List.of();
    private boolean draft;
    private int from;
    private int to;

    /** What changed in a file, as HTML. */
    public record Change(String file, String html) {}

    @Override
    public Optional<String> visit(Visit visit) {
        module = visit.segment("module");
        notice.read(visit);
        if (visit.posted()) {
            restoring.restore(module, visit.number("revision"));
            return Optional.of(AuthorPage.ADDRESS + "/" + module + "?" + EditingNotice.PARAMETER + "=restored");
        }
        revisions = drafts.history(module);
        draft = drafts.open().stream().anyMatch(row -> row.module().equals(module));
        if (revisions.isEmpty() && !draft) {
            throw Problem.notFound();
        }
        int newest = revisions.isEmpty() ? NOTHING : revisions.get(0).revision();
        to = visit.parameter("to").isPresent() ? visit.number("to") : draft ? DRAFT : newest;
        from = visit.parameter("from").isPresent() ? visit.number("from") : draft ? newest : Math.max(1, newest - 1);
        return Optional.empty();
    }

    public List<Change> getChanges() {
        if (from == to) {
            return List.of();
        }
        SortedMap<String, String> before = from == NOTHING ? new TreeMap<>() : drafts.texts(module, from);
        SortedMap<String, String> after = drafts.texts(module, to);
        String language = YamlSheet.read(after.getOrDefault(ModuleWriter.MODULE, "{}"))
                .getOrDefault("language", "en")
                .toString();
        List<Change> changes = new ArrayList<>();
        var files = new TreeSet<>(before.keySet());
        files.addAll(after.keySet());
        for (String file : files) {
            String old = shown(file, before.getOrDefault(file, ""));
            String now = shown(file, after.getOrDefault(file, ""));
            if (!old.equals(now)) {
                changes.add(new Change(file, comparison.of(old, now, language)));
            }
        }
        return changes;
    }

    /** Nobody reads unit markers. */
    private static String shown(String file, String text) {
        if (!file.endsWith(".md") || text.isEmpty()) {
            return text;
        }
        LessonSheet sheet = LessonSheet.read(text);
        return sheet.title() + "\n\n" + sheet.typed();
    }

    public String getModule() {
        return module;
    }

    public String getModuleTitle() {
        if (draft) {
            return drafts.paper(module).title(module);
        }
        return drafts.modules().stream()
                .filter(row -> row.module().equals(module))
                .map(Drafts.ModuleRow::title)
                .findFirst()
                .orElse(module);
    }

    public List<Drafts.Past> getRevisions() {
        return revisions;
    }

    public boolean isDraft() {
        return draft;
    }

    public int getFrom() {
        return from;
    }

    public int getTo() {
        return to;
    }
}

package se.wikimedia.hub.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.question.QuestionsDraft.Wished;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where a coordinator writes what the tour asks. */
@Named
@RequestScoped
@Route("/tours/{tour}/questions")
@RolesAllowed({"coordinator", "admin"})
public class TourQuestionsPage implements Visited {

    private static final int EMPTY_LINES = 2;
    private static final String CHOSEN = "yes";
    private static final List<String> FIELDS = List.of("text", "hint", "stage", "kind", "options");

    @Inject
    Tours tours;

    @Inject
    Questions questions;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    private @Nullable TourRow tour;
    private QuestionsRow row = new QuestionsRow(List.of(), List.of(), 0);
    private PlainForm form = new PlainForm();
    private int filled;
    private boolean saved;

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        if (!me.has(Role.ADMIN)) {
            me.require(Role.COORDINATOR, tour.id());
        }
        row = questions.get(tour.id());
        if (visit.posted()) {
            return take(PlainForm.of(visit), visit);
        }
        show(row.questions().stream().map(TourQuestionsPage::wished).toList());
        form.with("version", row.version());
        saved = visit.parameter("saved").isPresent();
        return Optional.empty();
    }

    /** What is refused is shown in the order in which it was wanted, so that every problem stands beside its question. */
    private Optional<String> take(PlainForm sent, Visit visit) {
        var wished = wished(sent);
        try {
            questions.change(getTour().id(), new QuestionsDraft(wished), sent.number("version"));
            return Optional.of("/tours/" + getTour().id() + "/questions?saved=yes");
        } catch (Problem problem) {
            show(wished);
            form.with("version", row.version());
            form.refuse(problem);
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    /** By place; a line without a text is no question, unless it stands. */
    private List<Wished> wished(PlainForm sent) {
        record Placed(long place, Wished wished) {}
        var all = new ArrayList<Placed>();
        for (int line = 1; !sent.values("kind" + line).isEmpty() || sent.text("id" + line) != null; line++) {
            var id = sent.number("id" + line);
            if (sent.text("text" + line) != null || id != null && row.standing().contains(id)) {
                all.add(new Placed(place(sent.number("place" + line), line), wished(sent, line, id)));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingLong(Placed::place))
                .map(Placed::wished)
                .toList();
    }

    /** Of two that want the same place, that which was moved gets it. */
    private static long place(@Nullable Integer wanted, int line) {
        return wanted == null ? Long.MAX_VALUE : 2L * wanted + Integer.signum(wanted - line);
    }

    private static Wished wished(PlainForm sent, int line, @Nullable Integer id) {
        return new Wished(
                id,
                sent.text("stage" + line),
                sent.text("kind" + line),
                sent.text("text" + line),
                sent.text("hint" + line),
                sent.value("options" + line).lines().toList(),
                sent.ticked("required" + line),
                sent.ticked("retired" + line));
    }

    private static Wished wished(Question question) {
        return new Wished(
                question.id(),
                question.stage(),
                question.kind(),
                question.text(),
                question.hint(),
                question.options(),
                question.required(),
                question.retired());
    }

    private void show(List<Wished> wished) {
        form = new PlainForm();
        filled = wished.size();
        for (int line = 1; line <= filled; line++) {
            var each = wished.get(line - 1);
            form.with("id" + line, each.id())
                    .with("place" + line, line)
                    .with("stage" + line, each.stage())
                    .with("kind" + line, each.kind())
                    .with("text" + line, each.text())
                    .with("hint" + line, each.hint())
                    .with("options" + line, each.options() == null ? null : String.join("\n", each.options()))
                    .with("required" + line, Boolean.TRUE.equals(each.required()) ? CHOSEN : null)
                    .with("retired" + line, each.isRetired() ? CHOSEN : null);
        }
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }

    public boolean isSaved() {
        return saved;
    }

    public boolean isNone() {
        return row.questions().isEmpty();
    }

    /** Those there are, and some to be filled in. */
    public List<Integer> getLines() {
        return IntStream.rangeClosed(1, filled + EMPTY_LINES).boxed().toList();
    }

    /** What a line is called: a question by its number, or one to be written. */
    public String name(int line) {
        return form.value("id" + line).isEmpty()
                ? texts.text("question.new")
                : texts.of("question.numbered", "number", line);
    }

    /** The words of a line's question, also where they change no more; empty where there are none yet. */
    public String text(int line) {
        var standing = standing(line);
        return standing == null ? form.value("text" + line) : standing.text();
    }

    /** How a line's question is answered, and that it is asked no more. */
    public String kind(int line) {
        var standing = standing(line);
        var kind = standing == null ? form.value("kind" + line) : standing.kind();
        var known = Kind.keys().contains(kind) ? texts.text("question.kind." + kind) : "";
        return form.ticked("retired" + line) ? known + " – " + texts.text("question.retired.already") : known;
    }

    /** Whether a line's fields are shown at once: where something is wrong in it, and where the first is to be written. */
    public boolean open(int line) {
        return FIELDS.stream().anyMatch(field -> form.wrong(field + line)) || line == 1 && filled == 0;
    }

    /** The question of this line where it changes no more; null elsewhere. */
    public @Nullable Question standing(int line) {
        var id = form.value("id" + line);
        return row.questions().stream()
                .filter(question -> row.standing().contains(question.id()))
                .filter(question -> Integer.toString(question.id()).equals(id))
                .findFirst()
                .orElse(null);
    }

    public String stageOptions(int line) {
        return options("question.stage.", "stage" + line, Stage.keys());
    }

    public String kindOptions(int line) {
        return options("question.kind.", "kind" + line, Kind.keys());
    }

    private String options(String texts, String name, List<String> keys) {
        Map<String, String> options = new LinkedHashMap<>();
        keys.forEach(key -> options.put(key, this.texts.text(texts + key)));
        return form.options(name, options);
    }

    public String requiredBox(int line) {
        return form.boxes("required" + line, Map.of(CHOSEN, texts.text("question.required")));
    }

    public String retiredBox(int line) {
        return form.boxes("retired" + line, Map.of(CHOSEN, texts.text("question.retired")));
    }
}

package se.wikimedia.hub.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.question.AnswerRow;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.stay.StayRow;
import se.wikimedia.hub.stay.Stays;

/** Travel data of a stay: the visitor tells it, the host and the coordinators read it. */
@Named
@RequestScoped
@Route("/stays/{placement}/travel")
@RolesAllowed("learner")
public class TravelDataPage implements Visited {

    @Inject
    Stays stays;

    @Inject
    TravelData data;

    private @Nullable StayRow stay;
    private List<AnswerRow> rows = List.of();
    private PlainForm form = new PlainForm();
    private boolean saved;
    private final Map<Long, String> standings = new HashMap<>();

    @Override
    public Optional<String> visit(Visit visit) {
        long placement = visit.id("placement");
        stay = stays.get(placement);
        rows = data.ofStay(placement);
        if (visit.posted()) {
            return take(visit, placement);
        }
        rows.forEach(row -> form.with(row.question().field(), row.text()));
        saved = visit.parameter("saved").isPresent();
        return Optional.empty();
    }

    private Optional<String> take(Visit visit, long placement) {
        form = PlainForm.of(visit);
        try {
            data.tell(placement, told());
            return Optional.of("/stays/" + placement + "/travel?saved=yes");
        } catch (Problem problem) {
            form.refuse(problem);
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    private Map<String, String> told() {
        var told = new HashMap<String, String>();
        rows.stream()
                .map(AnswerRow::question)
                .filter(question -> !form.values(question.field()).isEmpty())
                .forEach(question -> told.put(Integer.toString(question.id()), form.value(question.field())));
        return told;
    }

    public StayRow getStay() {
        return Optional.ofNullable(stay).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }

    /** All that was asked and answered. */
    public List<AnswerRow> getRows() {
        return rows;
    }

    /** What is asked now. */
    public List<AnswerRow> getAsked() {
        return rows.stream().filter(row -> !row.question().retired()).toList();
    }

    public boolean isSaved() {
        return saved;
    }

    /** Of a stay's checklist: {@code given} where nothing has to be told any more, {@code missing}; empty where nothing is asked. */
    public String standing(long placement) {
        return standings.computeIfAbsent(placement, this::standingOf);
    }

    private String standingOf(long placement) {
        var all = data.ofStay(placement);
        if (all.isEmpty()) {
            return "";
        }
        boolean missing = all.stream().noneMatch(AnswerRow::answered)
                || all.stream()
                        .anyMatch(row -> row.question().missing(row.text()).isPresent());
        return missing ? "missing" : "given";
    }
}

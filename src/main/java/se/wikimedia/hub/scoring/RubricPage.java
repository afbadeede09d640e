package se.wikimedia.hub.scoring;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** By what a tour's applications are scored; the coordinator changes it here. */
@Named
@RequestScoped
@Route("/tours/{tour}/rubric")
@PermitAll
public class RubricPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Rubrics rubrics;

    @Inject
    CriterionNames names;

    @Inject
    CurrentPerson me;

    private @Nullable TourRow tour;
    private @Nullable RubricRow rubric;
    private PlainForm form = new PlainForm();

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        rubric = rubrics.get(tour.id());
        if (visit.posted()) {
            return take(visit);
        }
        form = of(rubric);
        return Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        form = PlainForm.of(visit);
        try {
            var draft = draft();
            var version = form.number("version");
            form.check();
            rubrics.change(getTour().id(), draft, version);
            return Optional.of("/tours/" + getTour().id() + "/rubric");
        } catch (Problem problem) {
            form.refuse(problem);
            form.with("version", getRubric().version());
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    /** A line without a title is no criterion. */
    private RubricDraft draft() {
        var wished = new ArrayList<RubricDraft.Wished>();
        for (int line : getLines()) {
            var weight = form.number("weight" + line);
            if (form.text("title" + line) != null) {
                wished.add(new RubricDraft.Wished(form.text("title" + line), weight));
            }
        }
        return new RubricDraft(wished);
    }

    private PlainForm of(RubricRow row) {
        var shown = new PlainForm().with("version", row.version());
        for (int place = 0; place < row.criteria().size(); place++) {
            var criterion = row.criteria().get(place);
            shown.with("title" + (place + 1), names.of(criterion)).with("weight" + (place + 1), criterion.weight());
        }
        return shown;
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public RubricRow getRubric() {
        return Optional.ofNullable(rubric).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }

    public List<Integer> getLines() {
        return IntStream.rangeClosed(1, RubricDraft.MOST_CRITERIA).boxed().toList();
    }

    public boolean isChangeable() {
        return getRubric().open() && isCoordinating();
    }

    public boolean isCoordinating() {
        return me.has(Role.ADMIN) || me.has(Role.COORDINATOR, getTour().id());
    }
}

package se.wikimedia.hub.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

/** Problem reports, for those who read and answer them. */
@Named
@RequestScoped
@Route("/conduct")
@RolesAllowed("conduct")
public class ConductPage implements Visited {

    private static final int MOST = 200;

    @Inject
    Reports reports;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;

    @Override
    public Optional<String> visit(Visit visit) {
        form = new TypedForm(texts, visit, Map.of());
        if (!visit.posted()) {
            return Optional.empty();
        }
        try {
            long id = visit.sentId("report").orElseThrow(Problem::notFound);
            if (visit.parameter("act").filter("close"::equals).isPresent()) {
                reports.close(id);
            } else {
                reports.answer(id, visit.parameter("text").orElse(null));
            }
            return Optional.of("/conduct");
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.FORBIDDEN) {
                throw problem;
            }
            getForm().refuse(problem);
            return Optional.empty();
        }
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public List<ReportRow> getReports() {
        return reports.list(MOST);
    }
}

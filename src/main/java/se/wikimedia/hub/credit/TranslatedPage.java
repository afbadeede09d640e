package se.wikimedia.hub.credit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.wikimedia.hub.authorship.Contribution;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What one has translated, and whether one wants to be named for it. */
@Named
@RequestScoped
@Route("/me/translations")
@RolesAllowed("learner")
public class TranslatedPage implements Visited {

    @Inject
    Credits credits;

    @Override
    public Optional<String> visit(Visit visit) {
        if (!visit.posted()) {
            return Optional.empty();
        }
        var chosen = visit.parameter("naming").orElse("");
        credits.choose(Stream.of(Naming.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElseThrow(Problem::notFound));
        return Optional.of("/me/translations?saved=yes");
    }

    public List<Contribution> getMine() {
        return credits.mine();
    }

    public Naming getNaming() {
        return credits.naming();
    }

    public Naming[] getNamings() {
        return Naming.values();
    }
}

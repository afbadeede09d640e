package se.wikimedia.hub.roster;

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

/** Where one agrees to be found as a Wikimedian in Residence, sees how, and takes it back. */
@Named
@RequestScoped
@Route("/me/residency")
@RolesAllowed("learner")
public class MyResidencyPage implements Visited {

    private static final String ADDRESS = "/me/residency";

    @Inject
    Roster roster;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;

    @Override
    public Optional<String> visit(Visit visit) {
        var mine = roster.mine();
        form = new TypedForm(
                texts,
                visit,
                Map.of("listed", mine.listed() ? "yes" : "", "open", mine.open() ? "yes" : "", "about", mine.about()));
        if (!visit.posted()) {
            return Optional.empty();
        }
        try {
            roster.tell(new ResidencyDraft(
                    visit.parameter("listed").isPresent(),
                    visit.parameter("open").isPresent(),
                    visit.parameter("about").orElse(null)));
            return Optional.of(ADDRESS);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            getForm().refuse(problem);
            return Optional.empty();
        }
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    /** As others see it. */
    public List<ResidentRow> getFound() {
        return roster.preview();
    }
}

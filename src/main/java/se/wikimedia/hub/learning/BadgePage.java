package se.wikimedia.hub.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalLong;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.progress.Badge;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.reading.ModuleReading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/**
 * A badge, known by its module's id: what it tells of who holds it, and how it is earned. One whose module is no more
 * is shown to those who hold it.
 */
@Named
@RequestScoped
@Route("/badges/{id}")
@PermitAll
public class BadgePage implements Visited {

    @Inject
    ModuleCards cards;

    @Inject
    Progress progress;

    @Inject
    CurrentPerson me;

    private String id = "";
    private Optional<ModuleCard> card = Optional.empty();
    private Optional<Badge> earned = Optional.empty();
    private OptionalLong holders = OptionalLong.empty();

    @Override
    public Optional<String> visit(Visit visit) {
        id = visit.segment("id");
        card = cards.find(id).filter(each -> each.module().badge().isPresent());
        earned = me.signedIn()
                ? progress.badges().stream()
                        .filter(each -> each.module().equals(id))
                        .findFirst()
                : Optional.empty();
        if (card.isEmpty() && earned.isEmpty()) {
            throw Problem.notFound();
        }
        holders = progress.badgeHolders(id);
        return Optional.empty();
    }

    /** The module's id, where its name isn't known any more. */
    public String getId() {
        return id;
    }

    /** The module that earns it; nothing where it is no more. */
    public Optional<ModuleCard> getCard() {
        return card;
    }

    public Optional<ModuleReading.Badge> getBadge() {
        return card.flatMap(each -> each.module().badge());
    }

    public Optional<Badge> getEarned() {
        return earned;
    }

    /** Nothing while it is too few to be told. */
    public OptionalLong getHolders() {
        return holders;
    }
}

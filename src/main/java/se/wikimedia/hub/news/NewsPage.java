package se.wikimedia.hub.news;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What one has been told, and how one wants to be told. */
@Named
@RequestScoped
@Route("/me/news")
@RolesAllowed("learner")
public class NewsPage implements Visited {

    @Inject
    News news;

    @Override
    public Optional<String> visit(Visit visit) {
        if (!visit.posted()) {
            return Optional.empty();
        }
        if (visit.parameter("act").filter("see"::equals).isPresent()) {
            news.see();
        } else {
            NewsKind.choosable().forEach(kind -> visit.parameter(kind.key())
                    .flatMap(Delivery::find)
                    .ifPresent(delivery -> news.choose(kind, delivery)));
        }
        return Optional.of("/me/news");
    }
}

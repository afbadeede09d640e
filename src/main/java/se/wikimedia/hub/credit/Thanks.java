package se.wikimedia.hub.credit;

import jakarta.inject.Inject;
import java.util.Map;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authorship.Authors;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.translation.Place;

/** A word of thanks to whoever wrote a text. Nobody is told twice by the same person for the same text. */
@Service
public class Thanks {

    @Inject
    Authors authors;

    @Inject
    News news;

    @Inject
    CurrentPerson me;

    /**
     * @param text its number
     * @throws Problem not found, also where nobody is known to have written it; forbidden, for one's own
     */
    @Allowed(Role.LEARNER)
    public void say(Place place, long text) {
        long author = authors.of(place, text).orElseThrow(Problem::notFound);
        if (author == me.id()) {
            throw Problem.forbidden();
        }
        var words = Map.of(
                "name", me.displayName(), "language", Languages.standard().autonym(place.language()));
        var event = "thanked:" + text + ":" + me.id();
        news.tell(author, new Tiding(NewsKind.THANKED, event, place.path() + "#open", words, false));
    }
}

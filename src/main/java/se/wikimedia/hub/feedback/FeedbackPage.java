package se.wikimedia.hub.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.reading.LessonReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Takes the form at the end of a lesson and leads back there; shows it again where something was wrong with it. */
@Named
@RequestScoped
@Route("/modules/{module}/{lesson}/feedback")
@PermitAll
public class FeedbackPage implements Visited {

    @Inject
    Reading reading;

    @Inject
    Feedback feedback;

    @Inject
    FeedbackForm form;

    @Inject
    CurrentPerson me;

    @Inject
    ReaderLanguage reader;

    private @Nullable LessonReading lesson;

    @Override
    public Optional<String> visit(Visit visit) {
        lesson = reading.lesson(visit.segment("module"), visit.segment("lesson"), reader.getTag());
        if (!visit.posted()) {
            return Optional.empty();
        }
        var place = new Place(lesson.moduleId(), lesson.id(), reader.getTag());
        try {
            return Optional.of(getBack() + "?feedback=" + take(visit, place) + "#feedback");
        } catch (Problem problem) {
            var typed = visit.parameter("text").orElse("");
            form.refused(problem, visit.parameter("unit").orElse(""), typed);
            return Optional.empty();
        }
    }

    private String take(Visit visit, Place place) {
        var address = visit.request().getRemoteAddr();
        var vote = visit.parameter("useful");
        if (vote.isEmpty()) {
            var unit = visit.parameter("unit").orElse(null);
            feedback.remark(place, unit, visit.parameter("text").orElse(null), address);
            return "sent";
        }
        boolean useful = vote.get().equals("yes");
        feedback.vote(place, useful, BrowserVote.of(visit.request()).orElse(null), address);
        if (me.signedIn()) {
            BrowserVote.forget(visit.response(), getBack());
        } else {
            new BrowserVote(useful, place.lang()).remember(visit.response(), getBack());
        }
        return "voted";
    }

    public LessonReading getLesson() {
        if (lesson == null) {
            throw new IllegalStateException("the view is built before its page was visited");
        }
        return lesson;
    }

    /** The lesson's address. */
    public String getBack() {
        return "/modules/" + getLesson().moduleId() + "/" + getLesson().id();
    }
}

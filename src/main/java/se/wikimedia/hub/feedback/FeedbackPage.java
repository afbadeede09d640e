package se.wikimedia.hub.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.reading.LessonReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Something is wrong in a lesson. Also takes the answer to whether it was useful; leads back to the lesson. */
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
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable LessonReading lesson;
    private String unit = "";
    private String typed = "";
    private String problem = "";

    @Override
    public Optional<String> visit(Visit visit) {
        lesson = reading.lesson(visit.segment("module"), visit.segment("lesson"), reader.getTag());
        if (!visit.posted()) {
            return Optional.empty();
        }
        unit = visit.parameter("unit").orElse("");
        typed = Words.ofForm(visit, "text");
        try {
            return Optional.of(getBack() + "?feedback=" + take(visit) + "#feedback");
        } catch (Problem refusal) {
            problem = texts.of("problem." + refusal.type(), refusal.arguments());
            return Optional.empty();
        }
    }

    private String take(Visit visit) {
        var place = new Place(getLesson().moduleId(), getLesson().id(), reader.getTag());
        var address = visit.request().getRemoteAddr();
        var vote = visit.parameter("useful");
        if (vote.isEmpty()) {
            feedback.remark(place, unit, typed, address);
            return "sent";
        }
        var given = new GivenVote(vote.get().equals("yes"), place.lang());
        var before = visit.parameter("before").flatMap(GivenVote::of).orElse(null);
        feedback.vote(place, given, before, address);
        return given.toString();
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

    /** The lesson's units to choose from, as HTML. Not a view, because lessons are long. */
    public String getUnits() {
        return UnitMenu.of(getLesson(), unit);
    }

    /** What was typed when the form comes back, behind the line end that HTML takes away at the start of a text box. */
    public String getTyped() {
        return "\n" + typed;
    }

    /** In the reader's language; empty while nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    public int getMost() {
        return Words.MOST;
    }
}

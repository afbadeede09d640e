package se.wikimedia.hub.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.reading.LessonReading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Texts;

/** The form for feedback at the end of each lesson, with what was typed when it comes back. */
@Named
@RequestScoped
public class FeedbackForm {

    private static final Set<String> THANKED = Set.of("voted", "sent");

    @Inject
    Feedback feedback;

    @Inject
    CurrentPerson me;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private String unit = "";
    private String text = "";
    private String problem = "";

    void refused(Problem refusal, String chosenUnit, String typed) {
        unit = chosenUnit;
        text = typed;
        problem = texts.of("problem." + refusal.type(), refusal.arguments());
    }

    /** What the reader has said of the lesson: {@code yes}, {@code no}, or nothing. */
    public String said(LessonReading lesson) {
        var vote = me.signedIn()
                ? feedback.myVote(lesson.moduleId(), lesson.id())
                : BrowserVote.of(request).map(BrowserVote::useful);
        return vote.map(useful -> useful ? "yes" : "no").orElse("");
    }

    /** What the reader is thanked for: {@code voted}, {@code sent}, or nothing. */
    public String getThanks() {
        var done = request.getParameter("feedback");
        return done != null && THANKED.contains(done) ? done : "";
    }

    /** The lesson's units to choose from, as HTML. Not a view, because lessons are long and read often. */
    public String units(LessonReading lesson) {
        return UnitMenu.of(lesson, unit);
    }

    public String getText() {
        return text;
    }

    /** In the reader's language; empty while nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    public int getMost() {
        return Words.MOST;
    }

    public String address(LessonReading lesson) {
        return "/modules/" + lesson.moduleId() + "/" + lesson.id() + "/feedback";
    }
}

package se.wikimedia.hub.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.progress.Rescorings;
import se.wikimedia.hub.progress.TouchedAttempt;
import se.wikimedia.hub.progress.WhomItTouches;
import se.wikimedia.hub.reading.LessonReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** An author sees whom scoring old attempts by today's quiz would touch, and decides. */
@Named
@RequestScoped
@Route("/author/{module}/lessons/{lesson}/rescore")
@RolesAllowed("author")
public class RescorePage implements Visited {

    @Inject
    Reading reading;

    @Inject
    Rescorings rescorings;

    @Inject
    ReaderLanguage reader;

    private @Nullable LessonReading lesson;
    private Rescorings.@Nullable Preview preview;
    private String problem = "";
    private boolean done;

    @Override
    public Optional<String> visit(Visit visit) {
        lesson = reading.lesson(visit.segment("module"), visit.segment("lesson"), reader.getTag());
        if (visit.posted()) {
            try {
                rescorings.rescore(lesson.moduleId(), lesson.id(), revision(visit));
                return Optional.of(getAddress() + "?done=yes");
            } catch (Problem refusal) {
                problem = "problem." + refusal.type();
            }
        }
        done = visit.parameter("done").isPresent();
        preview = rescorings.preview(lesson.moduleId(), lesson.id());
        return Optional.empty();
    }

    private static int revision(Visit visit) {
        return visit.parameter("revision")
                .filter(revision -> revision.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    public LessonReading getLesson() {
        return Show.opened(lesson);
    }

    public String getAddress() {
        return "/author/" + getLesson().moduleId() + "/lessons/" + getLesson().id() + "/rescore";
    }

    public WhomItTouches getTouched() {
        return Show.opened(preview).touched();
    }

    /** The oldest first; a long list ends before all are named. */
    public List<TouchedAttempt> getAttempts() {
        return Show.opened(preview).attempts();
    }

    public int getMore() {
        return getTouched().attempts() - getAttempts().size();
    }

    /** Decisions so far, the latest first. */
    public List<Rescorings.Done> getEarlier() {
        return rescorings.done(getLesson().moduleId(), getLesson().id());
    }

    public boolean isDone() {
        return done;
    }

    /** A message key; empty while nothing is wrong. */
    public String getProblem() {
        return problem;
    }
}

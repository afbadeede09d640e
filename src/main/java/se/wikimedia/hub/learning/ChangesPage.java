package se.wikimedia.hub.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.reading.LessonChange;
import se.wikimedia.hub.reading.LessonChanges;
import se.wikimedia.hub.reading.LessonReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What has changed in a lesson since a learner has read it. */
@Named
@RequestScoped
@Route("/modules/{module}/{lesson}/changes")
@RolesAllowed("learner")
public class ChangesPage implements Visited {

    @Inject
    Reading reading;

    @Inject
    LessonChanges changes;

    @Inject
    Progress progress;

    @Inject
    ReaderLanguage reader;

    private @Nullable LessonReading lesson;
    private Optional<Integer> since = Optional.empty();
    private Optional<List<LessonChange>> found = Optional.empty();

    /** A change with the message key of what it is. */
    public record Row(String label, LessonChange change) {}

    @Override
    public Optional<String> visit(Visit visit) {
        lesson = reading.lesson(visit.segment("module"), visit.segment("lesson"), reader.getTag());
        if (visit.posted()) {
            visit.parameter("revision")
                    .filter(revision -> revision.matches("\\d{1,9}"))
                    .map(Integer::valueOf)
                    .ifPresent(revision ->
                            progress.seen(getLesson().moduleId(), getLesson().id(), revision));
            return Optional.of(getAddress());
        }
        since = progress.of(lesson.moduleId())
                .lesson(lesson.id())
                .flatMap(standing -> Optional.ofNullable(standing.changedSince()));
        found = since.flatMap(
                read -> changes.since(getLesson().moduleId(), getLesson().id(), read, reader.getTag()));
        return Optional.empty();
    }

    public LessonReading getLesson() {
        return Show.opened(lesson);
    }

    public String getAddress() {
        return "/modules/" + getLesson().moduleId() + "/" + getLesson().id();
    }

    /** Whether the lesson is another than the one that was read. */
    public boolean isChanged() {
        return since.isPresent();
    }

    /** Whether it is still known what the lesson was then. */
    public boolean isKnown() {
        return found.isPresent();
    }

    public List<Row> getRows() {
        return found.orElse(List.of()).stream()
                .map(change ->
                        new Row("learning.changes.kind." + change.kind().name().toLowerCase(Locale.ROOT), change))
                .toList();
    }
}

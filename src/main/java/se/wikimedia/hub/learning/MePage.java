package se.wikimedia.hub.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.evidence.EvidenceRow;
import se.wikimedia.hub.evidence.Evidences;
import se.wikimedia.hub.progress.Badge;
import se.wikimedia.hub.progress.ModuleProgress;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.reading.CatalogueReading;
import se.wikimedia.hub.reading.LessonReading;
import se.wikimedia.hub.reading.ModuleReading;
import se.wikimedia.hub.reading.QuizArchive;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.reading.UnitReading;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;

/** What a learner has begun, done and earned, and where to go on. */
@Named
@RequestScoped
@Route("/me")
@RolesAllowed("learner")
public class MePage {

    @Inject
    Progress progress;

    @Inject
    Reading reading;

    @Inject
    CatalogueReading catalogue;

    @Inject
    Library library;

    @Inject
    Evidences evidences;

    @Inject
    QuizArchive archive;

    @Inject
    ModuleCards cards;

    @Inject
    CurrentPerson me;

    @Inject
    ReaderLanguage reader;

    /** An earned badge; a module that is no more is known by its id. */
    public record BadgeRow(String name, String lang, Badge badge) {}

    /** A path with how many of its modules are completed. */
    public record PathRow(CatalogueReading.PathReading path, int completed, int modules) {}

    /** A link that was given; a lesson that is no more is known by its id. */
    public record EvidenceLine(String lesson, String lang, EvidenceRow row) {}

    /** A lesson and the page about it. */
    public record LessonRow(UnitReading title, String address) {}

    /** Where to go on. */
    public record Resume(ModuleReading module, LessonReading lesson) {}

    public Optional<Resume> getResume() {
        return progress.resumePoint()
                .map(point -> new Resume(
                        reading.module(point.module(), reader.getTag()),
                        reading.lesson(point.module(), point.lesson(), reader.getTag())));
    }

    public List<ModuleCard> getModules() {
        var begun = progress.mine().stream().map(ModuleProgress::module).collect(Collectors.toSet());
        return cards.of(reading.modules(reader.getTag()).stream()
                .filter(module -> begun.contains(module.id()))
                .toList());
    }

    /** Lessons done that have changed since. */
    public List<LessonRow> getChanged() {
        return progress.mine().stream()
                .flatMap(module -> module.lessons().stream())
                .filter(lesson -> lesson.completedAt() != null && lesson.changedSince() != null)
                .map(lesson -> row(lesson.permanentId(), "/modules/" + lesson.permanentId() + "/changes"))
                .toList();
    }

    /** Lessons whose quiz was answered, also those that are no more. */
    public List<LessonRow> getAnswers() {
        return progress.answered().stream()
                .map(lesson -> row(lesson, "/me/answers/" + lesson))
                .toList();
    }

    private LessonRow row(String permanentId, String address) {
        var ids = permanentId.split("/", 2);
        var title = library.find(ids[0])
                .flatMap(module -> module.lesson(ids[1]))
                .map(lesson ->
                        reading.lesson(ids[0], lesson.id(), reader.getTag()).title())
                .or(() -> archive.open(ids[0], ids[1], reader.getTag()).title())
                .orElseGet(() ->
                        new UnitReading(null, permanentId, reader.getTag(), reader.getDirection(), UnitState.SOURCE));
        return new LessonRow(title, address);
    }

    public List<PathRow> getPaths() {
        var completed = progress.mine().stream()
                .filter(module -> module.completedAt().isPresent())
                .map(ModuleProgress::module)
                .collect(Collectors.toSet());
        return catalogue.paths(reader.getTag()).stream()
                .map(path -> new PathRow(
                        path,
                        (int) path.modules().stream()
                                .filter(completed::contains)
                                .count(),
                        path.modules().size()))
                .toList();
    }

    public List<EvidenceLine> getEvidence() {
        return evidences.mine().stream().map(this::line).toList();
    }

    private EvidenceLine line(EvidenceRow row) {
        return library.find(row.module())
                .flatMap(module -> module.lessons().stream()
                        .filter(lesson -> lesson.permanentId().equals(row.lesson()))
                        .findFirst())
                .map(lesson -> reading.lesson(row.module(), lesson.id(), reader.getTag())
                        .title())
                .map(title -> new EvidenceLine(title.html(), title.lang(), row))
                .orElseGet(() -> new EvidenceLine(row.lesson(), "en", row));
    }

    public List<BadgeRow> getBadges() {
        return progress.badges().stream().map(this::row).toList();
    }

    private BadgeRow row(Badge badge) {
        return library.find(badge.module())
                .flatMap(module -> reading.module(module.id(), reader.getTag()).badge())
                .map(name -> new BadgeRow(name.name().html(), name.name().lang(), badge))
                .orElseGet(() -> new BadgeRow(badge.module(), "en", badge));
    }
}

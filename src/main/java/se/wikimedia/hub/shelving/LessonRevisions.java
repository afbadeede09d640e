package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.translation.CurrentTexts;
import se.wikimedia.hub.translation.CurrentTexts.AcceptedText;

/** Lessons as they once stood, whatever has become of them since. */
@ApplicationScoped
public class LessonRevisions {

    private static final long NO_VERSION = 0;

    @Inject
    ContentRepository repository;

    @Inject
    Meanings meanings;

    @Inject
    CurrentTexts current;

    /** Within the transaction that takes the manuscript in, once its lessons are counted. */
    void record(Manuscript manuscript, int moduleRevision) {
        var module = manuscript.module().id();
        for (var lesson : manuscript.lessons()) {
            repository
                    .findLesson(module, lesson.id())
                    .filter(stored -> repository
                            .findLessonRevision(module, lesson.id(), stored.revision())
                            .isEmpty())
                    .ifPresent(stored -> repository.add(new LessonRevision(stored, moduleRevision)));
        }
    }

    /** The lesson's own revisions that are known, the newest first. */
    @Transactional
    public List<Integer> of(String moduleId, String lessonId) {
        return repository.lessonRevisions(moduleId, lessonId).stream()
                .map(LessonRevision::revision)
                .toList();
    }

    /**
     * The module as it was when the lesson had this revision, with the newest translations of what the lesson's units
     * said then. Nothing where the revision is not known.
     */
    @Transactional
    public Optional<ShelvedModule> find(String moduleId, String lessonId, int revision) {
        return repository.findLessonRevision(moduleId, lessonId, revision).flatMap(found -> repository
                .findDocument(moduleId, found.moduleRevision())
                .map(document -> shelved(Documents.manuscript(document), found)));
    }

    private ShelvedModule shelved(Manuscript manuscript, LessonRevision revision) {
        var id = manuscript.module().id();
        var units = manuscript.units();
        var meant = meanings.of(id);
        var translations = translations(units, current.everAccepted(id, revision.lesson()), meant);
        var texts = new UnitTexts(manuscript.module().language(), units, translations, meant);
        var module = Shelving.module(manuscript, revision.moduleRevision(), Map.of(), texts);
        return new ShelvedModule(module, manuscript, texts, NO_VERSION);
    }

    private static Map<String, Map<String, Translation>> translations(
            List<SourceUnit> units, List<AcceptedText> oldestFirst, SourceMeanings meant) {
        var then = new HashMap<String, String>();
        units.forEach(unit -> then.put(unit.key(), unit.text()));
        var byLanguage = new HashMap<String, Map<String, Translation>>();
        for (var text : oldestFirst) {
            var unit = text.place().unit();
            var source = then.get(unit);
            if (source != null && meant.areAlike(unit, text.translation().source(), source)) {
                byLanguage
                        .computeIfAbsent(text.place().language(), language -> new HashMap<>())
                        .put(unit, text.translation());
            }
        }
        return byLanguage;
    }
}

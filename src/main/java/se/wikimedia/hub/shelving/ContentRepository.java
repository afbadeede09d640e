package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class ContentRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    Optional<StoredModule> findModule(String id) {
        return Optional.ofNullable(entities.find(StoredModule.class, id));
    }

    /** Nobody else can change it until the transaction ends. */
    Optional<StoredModule> lockModule(String id) {
        return Optional.ofNullable(entities.find(StoredModule.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<StoredModule> modules() {
        return entities.createQuery("select m from StoredModule m order by m.id", StoredModule.class)
                .getResultList();
    }

    /** The current revision of every module that is not withdrawn. */
    List<String> currentDocuments() {
        return entities.createQuery("""
                        select r.document from ModuleRevision r, StoredModule m
                        where m.id = r.moduleId and m.revision = r.revision and m.withdrawn = false""", String.class).getResultList();
    }

    Optional<String> findDocument(String moduleId, int revision) {
        return Optional.ofNullable(entities.find(ModuleRevision.class, new ModuleRevision.Key(moduleId, revision)))
                .map(ModuleRevision::document);
    }

    /** When each module was there first, by its id. */
    Map<String, Instant> firstRevisions() {
        return entities.createQuery(
                        "select r.moduleId, r.createdAt from ModuleRevision r where r.revision = 1", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    /** Newest first. */
    List<ModuleRevision> revisions(String moduleId) {
        return entities.createQuery(
                        "select r from ModuleRevision r where r.moduleId = :module order by r.revision desc",
                        ModuleRevision.class)
                .setParameter("module", moduleId)
                .getResultList();
    }

    List<StoredLesson> lessons() {
        return entities.createQuery("select l from StoredLesson l", StoredLesson.class)
                .getResultList();
    }

    List<StoredLesson> lessons(String moduleId) {
        return entities.createQuery("select l from StoredLesson l where l.moduleId = :module", StoredLesson.class)
                .setParameter("module", moduleId)
                .getResultList();
    }

    Optional<StoredLesson> findLesson(String moduleId, String id) {
        return Optional.ofNullable(entities.find(StoredLesson.class, new StoredLesson.Key(moduleId, id)));
    }

    /** Where the lesson first stands in this revision of its own. */
    Optional<LessonRevision> findLessonRevision(String moduleId, String lesson, int revision) {
        return Optional.ofNullable(
                entities.find(LessonRevision.class, new LessonRevision.Key(moduleId, lesson, revision)));
    }

    /** The newest first. */
    List<LessonRevision> lessonRevisions(String moduleId, String lesson) {
        return entities.createQuery(
                        "select r from LessonRevision r where r.moduleId = :module and r.lesson = :lesson"
                                + " order by r.revision desc",
                        LessonRevision.class)
                .setParameter("module", moduleId)
                .setParameter("lesson", lesson)
                .getResultList();
    }

    /**
     * Of units that have had more than one text; a unit with one only has nothing to tell. Grouped, because the database
     * compares each row with each other one where it is asked for pairs in a table that was just filled.
     */
    List<UnitMeaning> meaningsOfEdited() {
        List<?> rows = entities.createNativeQuery("""
                        SELECT m.* FROM unit_meaning m
                        JOIN (SELECT module_id, unit_key FROM unit_meaning
                              GROUP BY module_id, unit_key HAVING COUNT(*) > 1) edited
                        ON m.module_id = edited.module_id AND m.unit_key = edited.unit_key""", UnitMeaning.class).getResultList();
        return rows.stream().map(UnitMeaning.class::cast).toList();
    }

    List<UnitMeaning> meanings(String moduleId) {
        return entities.createQuery("select m from UnitMeaning m where m.moduleId = :module", UnitMeaning.class)
                .setParameter("module", moduleId)
                .getResultList();
    }

    Optional<StoredFile> findFile(String moduleId, String name) {
        return Optional.ofNullable(entities.find(StoredFile.class, new StoredFile.Key(moduleId, name)));
    }

    Optional<CatalogueRevision> findCatalogue() {
        return entities.createQuery(
                        "select c from CatalogueRevision c order by c.revision desc", CatalogueRevision.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /** At once, because what refers to it is no relation that JPA knows of. */
    void add(StoredModule module) {
        entities.persist(module);
        entities.flush();
    }
}

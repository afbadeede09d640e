package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ContentRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    Optional<StoredModule> findModule(String id) {
        return Optional.ofNullable(entities.find(StoredModule.class, id));
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

    List<StoredLesson> lessons() {
        return entities.createQuery("select l from StoredLesson l", StoredLesson.class)
                .getResultList();
    }

    Optional<StoredLesson> findLesson(String moduleId, String id) {
        return Optional.ofNullable(entities.find(StoredLesson.class, new StoredLesson.Key(moduleId, id)));
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

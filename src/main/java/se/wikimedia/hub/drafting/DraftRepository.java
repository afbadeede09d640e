package se.wikimedia.hub.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.db.Refused;

@ApplicationScoped
class DraftRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    List<Draft> open() {
        return entities.createQuery(
                        "select d from Draft d where d.openModule is not null order by d.changedAt desc", Draft.class)
                .getResultList();
    }

    Optional<Draft> findOpen(String module) {
        return entities.createQuery("select d from Draft d where d.openModule = :module", Draft.class)
                .setParameter("module", module)
                .getResultStream()
                .findFirst();
    }

    /** Held to the end of the transaction: whoever else saves in it waits, and then sees what was saved. */
    Optional<Draft> lockOpen(String module) {
        return entities.createQuery("select d from Draft d where d.openModule = :module", Draft.class)
                .setParameter("module", module)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<Draft> of(String module) {
        return entities.createQuery("select d from Draft d where d.module = :module order by d.id desc", Draft.class)
                .setParameter("module", module)
                .getResultList();
    }

    /** @throws PersistenceException a {@link Refused#DUPLICATE}, where the module has one already */
    void begin(Draft draft) {
        add(draft);
    }

    /** The newest of each file that isn't aside. */
    List<DraftText> texts(Draft draft) {
        return entities.createQuery("""
                        select t from DraftText t where t.draft = :draft and t.aside = false and t.version =
                        (select max(n.version) from DraftText n
                         where n.draft = t.draft and n.file = t.file and n.aside = false)""", DraftText.class)
                .setParameter("draft", draft.id())
                .getResultList();
    }

    /** All that was ever saved, newest first. */
    List<DraftText> saved(Draft draft) {
        return entities.createQuery(
                        "select t from DraftText t where t.draft = :draft order by t.savedAt desc, t.version desc",
                        DraftText.class)
                .setParameter("draft", draft.id())
                .getResultList();
    }

    Optional<DraftText> find(Draft draft, String file, int version) {
        return Optional.ofNullable(entities.find(DraftText.class, new DraftText.Key(draft.id(), file, version)));
    }

    /** 0 where there is none, aside or not. */
    int lastVersion(Draft draft, String file) {
        @Nullable
        Integer last = entities.createQuery(
                        "select max(t.version) from DraftText t where t.draft = :draft and t.file = :file",
                        Integer.class)
                .setParameter("draft", draft.id())
                .setParameter("file", file)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    List<DraftFile> files(Draft draft) {
        return entities.createQuery("select f from DraftFile f where f.draft = :draft order by f.name", DraftFile.class)
                .setParameter("draft", draft.id())
                .getResultList();
    }

    Optional<DraftFile> findFile(Draft draft, String name) {
        return Optional.ofNullable(entities.find(DraftFile.class, new DraftFile.Key(draft.id(), name)));
    }

    /** Everybody who has written a text or brought a file. */
    Set<Long> writers(Draft draft) {
        Set<Long> writers = new HashSet<>(entities.createQuery(
                        "select distinct t.author from DraftText t where t.draft = :draft and t.author is not null",
                        Long.class)
                .setParameter("draft", draft.id())
                .getResultList());
        writers.addAll(entities.createQuery(
                        "select distinct f.author from DraftFile f where f.draft = :draft and f.author is not null",
                        Long.class)
                .setParameter("draft", draft.id())
                .getResultList());
        return writers;
    }

    /** Everybody who has written a text of the module in any draft. */
    Set<Long> writers(String module) {
        return Set.copyOf(entities.createQuery("""
                        select distinct t.author from DraftText t, Draft d
                        where d.id = t.draft and d.module = :module and t.author is not null""", Long.class)
                .setParameter("module", module)
                .getResultList());
    }

    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** What a person wrote, and where. */
    record Written(
            String module,
            String file,
            Instant savedAt,
            @Nullable String text) {}

    List<Written> writtenBy(long person) {
        return entities.createQuery("""
                        select d.module, t.file, t.savedAt, t.text from DraftText t, Draft d
                        where d.id = t.draft and t.author = :person order by t.savedAt""", Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new Written((String) row[0], (String) row[1], (Instant) row[2], (String) row[3]))
                .toList();
    }

    /** The texts stay; whose they are is forgotten. */
    void forget(long person) {
        for (String who : List.of("DraftText t set t.author", "DraftFile t set t.author", "Draft t set t.createdBy")) {
            String column = who.substring(who.indexOf("t."));
            entities.createQuery("update " + who + " = null where " + column + " = :person")
                    .setParameter("person", person)
                    .executeUpdate();
        }
    }
}

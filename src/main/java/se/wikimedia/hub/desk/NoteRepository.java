package se.wikimedia.hub.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Notes by request and by author. */
@ApplicationScoped
class NoteRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Note note) {
        entities.persist(note);
        entities.flush();
    }

    /** In the order in which they were written. */
    List<Note> about(long request) {
        return entities.createQuery("SELECT n FROM Note n WHERE n.request = :request ORDER BY n.id", Note.class)
                .setParameter("request", request)
                .getResultList();
    }

    List<Note> by(long author) {
        return entities.createQuery("SELECT n FROM Note n WHERE n.author = :author ORDER BY n.id", Note.class)
                .setParameter("author", author)
                .getResultList();
    }

    void forget(long author) {
        entities.createQuery("UPDATE Note n SET n.author = NULL WHERE n.author = :author")
                .setParameter("author", author)
                .executeUpdate();
    }
}

package se.wikimedia.hub.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Attachments by request and by person; lists are read without the content. */
@ApplicationScoped
class AttachmentRepository {

    private static final String ROW = "SELECT NEW se.wikimedia.hub.attachment.AttachmentRow("
            + "a.id, a.request, a.name, a.mediaType, a.size, a.added) FROM Attachment a ";

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Attachment attachment) {
        entities.persist(attachment);
        entities.flush();
    }

    Optional<Attachment> find(long id) {
        return Optional.ofNullable(entities.find(Attachment.class, id));
    }

    void remove(Attachment attachment) {
        entities.remove(attachment);
    }

    /** In the order in which they came. */
    List<AttachmentRow> beside(long request) {
        return entities.createQuery(ROW + "WHERE a.request = :request ORDER BY a.id", AttachmentRow.class)
                .setParameter("request", request)
                .getResultList();
    }

    List<AttachmentRow> by(long person) {
        return entities.createQuery(ROW + "WHERE a.person = :person ORDER BY a.id", AttachmentRow.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** What the guest behind it has sent. */
    void forgetGuest(long request) {
        entities.createQuery("DELETE FROM Attachment a WHERE a.request = :request AND a.person IS NULL")
                .setParameter("request", request)
                .executeUpdate();
    }

    void forget(long person) {
        entities.createQuery("DELETE FROM Attachment a WHERE a.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}

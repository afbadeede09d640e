package se.wikimedia.hub.attachment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** Files on the real database, as far as mails bring them. */
public final class AttachmentsFixture {

    private AttachmentsFixture() {}

    public static Attachments attachments(EntityManager entities, Clock clock) {
        var attachments = new Attachments();
        attachments.attachments = repository(entities);
        attachments.clock = clock;
        return attachments;
    }

    private static AttachmentRepository repository(EntityManager entities) {
        var attachments = new AttachmentRepository();
        attachments.entities = entities;
        return attachments;
    }

    public static List<String> names(EntityManager entities, long request) {
        return repository(entities).beside(request).stream()
                .map(AttachmentRow::name)
                .toList();
    }
}

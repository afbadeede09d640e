package se.wikimedia.hub.attachment;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file beside a request. It never changes; it is there or it is removed. */
@Entity
@Table(name = "attachment")
class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "request")
    private long request;

    @Column(name = "person")
    private @Nullable Long person;

    @Column(name = "name")
    private String name = "";

    @Column(name = "media_type")
    private String mediaType = "";

    @Column(name = "size")
    private int size;

    @Basic
    @Column(name = "content")
    private byte[] content = new byte[0];

    @Column(name = "added")
    private Instant added = Instant.EPOCH;

    protected Attachment() {}

    /** @param person null for a guest */
    Attachment(long request, @Nullable Long person, CheckedFile file, Instant now) {
        this.request = request;
        this.person = person;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.content = file.content();
        this.size = content.length;
        this.added = now;
    }

    long request() {
        return request;
    }

    boolean isOf(long somebody) {
        return person != null && person == somebody;
    }

    CheckedFile file() {
        return new CheckedFile(name, mediaType, content);
    }

    AttachmentRow row() {
        return new AttachmentRow(Optional.ofNullable(id).orElseThrow(), request, name, mediaType, size, added);
    }
}

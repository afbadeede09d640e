package se.wikimedia.hub.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One side of a request has written to the other. It never changes. */
@Entity
@Table(name = "request_message")
class RequestMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "request")
    private long request;

    @Column(name = "author")
    private @Nullable Long author;

    @Column(name = "desk")
    private boolean desk;

    @Column(name = "text")
    private String text = "";

    @Column(name = "written")
    private Instant written = Instant.EPOCH;

    protected RequestMessage() {}

    /** @param author null for a guest */
    RequestMessage(long request, @Nullable Long author, String text, Instant now) {
        this.request = request;
        this.author = author;
        this.text = text;
        this.written = now;
    }

    static RequestMessage ofDesk(long request, long agent, String text, Instant now) {
        var message = new RequestMessage(request, agent, text, now);
        message.desk = true;
        return message;
    }

    long id() {
        return id;
    }

    Optional<Long> author() {
        return Optional.ofNullable(author);
    }

    MessageRow row(@Nullable String authorName) {
        return new MessageRow(id, request, desk ? "desk" : "asker", authorName, text, written);
    }
}

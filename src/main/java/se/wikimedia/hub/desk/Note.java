package se.wikimedia.hub.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One agent tells the others something about a request. It never changes. */
@Entity
@Table(name = "desk_note")
class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "request")
    private long request;

    @Column(name = "author")
    private @Nullable Long author;

    @Column(name = "text")
    private String text = "";

    @Column(name = "written")
    private Instant written = Instant.EPOCH;

    protected Note() {}

    Note(long request, long author, String text, Instant now) {
        this.request = request;
        this.author = author;
        this.text = text;
        this.written = now;
    }

    Optional<Long> author() {
        return Optional.ofNullable(author);
    }

    NoteRow row(@Nullable String authorName) {
        return new NoteRow(id, request, authorName, text, written);
    }
}

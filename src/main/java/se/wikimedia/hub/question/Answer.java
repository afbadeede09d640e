package se.wikimedia.hub.question;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.attachment.CheckedFile;

/** What somebody who applies has answered: words or a file. */
@Entity
@Table(name = "application_answer")
class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "tour")
    private String tour = "";

    @Column(name = "question")
    private int question;

    @Column(name = "person_id")
    private long person;

    @Column(name = "text")
    private String text = "";

    @Column(name = "name")
    private @Nullable String name;

    @Column(name = "media_type")
    private @Nullable String mediaType;

    @Column(name = "size")
    private int size;

    @Basic
    @Column(name = "content")
    private byte @Nullable [] content;

    protected Answer() {}

    Answer(String tour, int question, long person) {
        this.tour = tour;
        this.question = question;
        this.person = person;
    }

    void say(String words) {
        text = words;
    }

    void hold(CheckedFile file) {
        name = file.name();
        mediaType = file.mediaType();
        content = file.content();
        size = file.content().length;
    }

    Optional<CheckedFile> file() {
        return name == null || mediaType == null || content == null
                ? Optional.empty()
                : Optional.of(new CheckedFile(name, mediaType, content));
    }
}

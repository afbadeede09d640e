package se.wikimedia.hub.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.translation.Place;

/**
 * Something that was said about a unit. It never changes, but can be taken away; its words are gone then. A question
 * is answered by whatever an author says to it first.
 */
@Entity
@Table(name = "unit_message")
class UnitMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "group_id")
    private String groupId = "";

    @Column(name = "unit_key")
    private String unitKey = "";

    @Column(name = "language")
    private String language = "";

    @Column(name = "author")
    private @Nullable Long author;

    @Column(name = "text")
    private String text = "";

    @Column(name = "created")
    private Instant created = Instant.EPOCH;

    @Column(name = "question")
    private boolean question;

    /** The question that this says something to. */
    @Column(name = "reply_to")
    private @Nullable Long replyTo;

    @Column(name = "by_module_author")
    private boolean byModuleAuthor;

    @Column(name = "answered")
    private @Nullable Instant answered;

    @Column(name = "removed")
    private @Nullable Instant removed;

    protected UnitMessage() {}

    UnitMessage(Place place, long author, String text, boolean question, Instant now) {
        this.groupId = place.group();
        this.unitKey = place.unit();
        this.language = place.language();
        this.author = author;
        this.text = text;
        this.question = question;
        this.created = now;
    }

    /** What an author answers to this question, which is answered with it. */
    UnitMessage answer(long moduleAuthor, String words, Instant now) {
        var answer = new UnitMessage(place(), moduleAuthor, words, false, now);
        answer.replyTo = id;
        answer.byModuleAuthor = true;
        answered = answered == null ? now : answered;
        return answer;
    }

    void remove(Instant now) {
        removed = now;
        text = "";
    }

    long id() {
        return id;
    }

    Place place() {
        return new Place(language, groupId, unitKey);
    }

    boolean isQuestion() {
        return question;
    }

    boolean isRemoved() {
        return removed != null;
    }

    /** Nobody where they are gone. */
    Optional<Long> author() {
        return Optional.ofNullable(author);
    }

    boolean isBy(long person) {
        return author != null && author == person;
    }

    MessageRow row(@Nullable String authorName, boolean mine) {
        return new MessageRow(
                id,
                language,
                groupId,
                unitKey,
                authorName,
                mine,
                text,
                created,
                question,
                answered,
                replyTo,
                byModuleAuthor,
                removed != null);
    }
}

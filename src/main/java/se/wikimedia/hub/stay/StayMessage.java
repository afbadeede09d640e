package se.wikimedia.hub.stay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that the visitor, the host or a coordinator writes to the others. */
@Entity
@Table(name = "stay_message")
class StayMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "placement_id")
    private long placement;

    @Column(name = "person_id")
    private @Nullable Long person;

    @Column(name = "author")
    private String author = "";

    @Column(name = "party")
    private String party = "";

    @Column(name = "text")
    private String text = "";

    @Column(name = "sent")
    private Instant sent = Instant.EPOCH;

    protected StayMessage() {}

    StayMessage(long placement, long person, String author, Party party) {
        this.placement = placement;
        this.person = person;
        this.author = author;
        this.party = party.key();
    }

    StayMessage saying(String words, Instant now) {
        text = words.strip();
        sent = now;
        return this;
    }

    MessageRow row() {
        return new MessageRow(author, party, text, sent);
    }
}

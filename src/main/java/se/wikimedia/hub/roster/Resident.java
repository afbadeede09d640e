package se.wikimedia.hub.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody agrees to be found. Without a row they aren't. */
@Entity
@Table(name = "resident")
class Resident {

    @Id
    @Column(name = "person")
    private long person;

    @Column(name = "open")
    private boolean open;

    @Column(name = "about")
    private String about = "";

    @Column(name = "agreed")
    private Instant agreed = Instant.EPOCH;

    protected Resident() {}

    Resident(long person, Instant now) {
        this.person = person;
        this.agreed = now;
    }

    void tell(ResidencyRow told) {
        open = told.open();
        about = told.about();
    }

    long person() {
        return person;
    }

    boolean open() {
        return open;
    }

    ResidencyRow row() {
        return new ResidencyRow(true, open, about);
    }
}

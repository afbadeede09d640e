package se.wikimedia.hub.authorship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A text whose author knows that its source has changed. */
@Entity
@Table(name = "outdated_told")
class OutdatedTold {

    @Id
    @Column(name = "unit_text")
    private long unitText;

    /** For JPA. */
    protected OutdatedTold() {}
}

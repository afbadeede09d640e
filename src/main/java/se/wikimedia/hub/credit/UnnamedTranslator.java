package se.wikimedia.hub.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who doesn't want to be named beside what they translated. */
@Entity
@Table(name = "unnamed_translator")
class UnnamedTranslator {

    @Id
    @Column(name = "person_id")
    private long person;

    /** For JPA. */
    protected UnnamedTranslator() {}
}

package se.wikimedia.hub.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The secret in the address of a person's calendar. It is made when first asked for and renewed when they like. */
@Entity
@Table(name = "calendar_key")
class CalendarKey {

    @Id
    @Column(name = "person_id")
    private long person;

    @Column(name = "secret")
    private String secret = "";

    protected CalendarKey() {}

    CalendarKey(long person) {
        this.person = person;
    }

    void renew(String drawn) {
        secret = drawn;
    }

    long person() {
        return person;
    }

    String secret() {
        return secret;
    }
}

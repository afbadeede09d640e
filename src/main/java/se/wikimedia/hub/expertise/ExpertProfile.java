package se.wikimedia.hub.expertise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** What somebody can help with, in their own words and by the catalogue's topics. */
@Entity
@Table(name = "expert_profile")
class ExpertProfile {

    @Id
    @Column(name = "person")
    private long person;

    @Column(name = "listed")
    private boolean listed;

    @Column(name = "topics")
    private String topics = "";

    @Column(name = "countries")
    private String countries = "";

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "about")
    private String about = "";

    @Version
    @Column(name = "version")
    private int version;

    protected ExpertProfile() {}

    ExpertProfile(long person) {
        this.person = person;
    }

    void tell(ExpertRow told) {
        listed = told.listed();
        topics = String.join(" ", told.topics());
        countries = String.join(" ", told.countries());
        capacity = told.capacity();
        about = told.about();
    }

    long person() {
        return person;
    }

    boolean listed() {
        return listed;
    }

    int version() {
        return version;
    }

    ExpertRow row() {
        return new ExpertRow(listed, split(topics), split(countries), capacity, about, version);
    }

    private static List<String> split(String keys) {
        return keys.isEmpty() ? List.of() : List.of(keys.split(" "));
    }
}

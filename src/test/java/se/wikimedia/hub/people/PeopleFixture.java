package se.wikimedia.hub.people;

import jakarta.persistence.EntityManager;

/** The directory on a test's database. */
public final class PeopleFixture {

    private PeopleFixture() {}

    public static Directory directory(EntityManager entities) {
        var directory = new Directory();
        directory.people = new PersonRepository();
        directory.people.entities = entities;
        return directory;
    }
}

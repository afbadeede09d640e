package se.wikimedia.hub.authorship;

import jakarta.persistence.EntityManager;

/** Authors as the database knows them. */
public final class AuthorsFixture {

    private AuthorsFixture() {}

    public static Authors authors(EntityManager entities) {
        var authors = new Authors();
        authors.repository = new AuthorshipRepository();
        authors.repository.entities = entities;
        return authors;
    }
}

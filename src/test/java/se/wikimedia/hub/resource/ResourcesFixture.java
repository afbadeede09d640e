package se.wikimedia.hub.resource;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Resources on the real database. */
public final class ResourcesFixture {

    private static final Instant ADDED = Instant.parse("2026-11-01T12:00:00Z");

    private ResourcesFixture() {}

    /** What other rooms would be given; it reads. */
    public static Resources resources(EntityManager entities) {
        var resources = new Resources();
        resources.resources = repository(entities);
        return resources;
    }

    private static ResourceRepository repository(EntityManager entities) {
        var repository = new ResourceRepository();
        repository.entities = entities;
        return repository;
    }

    public static void added(EntityManager entities, String title) {
        var resource = new CataloguedResource(ResourceKind.TOOL, title, "https://example.org/", "en", ADDED)
                .describe("A tool.", "CC0", List.of("upload"));
        repository(entities).add(resource);
    }

    /** At this address, looked after by this person. */
    public static void owned(EntityManager entities, String address, long owner) {
        var plan = new ResourcePlan(
                "A tool", address, ResourceKind.TOOL, "", "en", "CC0", null, List.of(), LocalDate.of(2027, 11, 1));
        repository(entities).add(new CataloguedResource(plan, owner, ADDED));
    }
}

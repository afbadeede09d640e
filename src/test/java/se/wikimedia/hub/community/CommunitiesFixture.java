package se.wikimedia.hub.community;

import jakarta.persistence.EntityManager;

/** The list of communities on the real database. */
public final class CommunitiesFixture {

    private final CommunityRepository repository = new CommunityRepository();

    /** What other rooms would be given. */
    public Communities communities() {
        var communities = new Communities();
        communities.communities = repository;
        return communities;
    }

    public void use(EntityManager entities) {
        repository.entities = entities;
    }

    public void demoArrives() {
        var demo = new DemoCommunities();
        demo.communities = repository;
        demo.arrive();
    }
}

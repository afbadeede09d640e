package se.wikimedia.hub.whole;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.util.Optional;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.Problem;

/** A service like a room's, for {@link InContainerIT}; it writes where communities are. */
@Service
public class Notebook {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    @PersistenceUnit(unitName = "hub")
    EntityManagerFactory factory;

    public void untold() {
        throw new IllegalStateException("was let through");
    }

    @AllowedToAll
    public void write(String key, String name) {
        entities.createNativeQuery("REPLACE INTO community (id, name, tier) VALUES (?, ?, 'BASELINE')")
                .setParameter(1, key)
                .setParameter(2, name)
                .executeUpdate();
    }

    @AllowedToAll
    public void writeAndRefuse(String key) {
        write(key, "Never");
        throw Problem.forbidden();
    }

    /** Past every cache of entities, as another node would. */
    @AllowedToAll
    public void rename(String key, String name) {
        entities.createNativeQuery("UPDATE community SET name = ? WHERE id = ?")
                .setParameter(1, name)
                .setParameter(2, key)
                .executeUpdate();
    }

    /** As an entity, by its id. */
    @AllowedToAll
    public Optional<String> find(String key) {
        return Optional.ofNullable(entities.find(community(), key)).map(found -> (String) name(found));
    }

    private Object name(Object community) {
        var member = (java.lang.reflect.Field)
                factory.getMetamodel().entity(community()).getAttribute("name").getJavaMember();
        member.setAccessible(true);
        try {
            return member.get(community);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @AllowedToAll
    public boolean remembers(String key) {
        return factory.getCache().contains(community(), key);
    }

    private Class<?> community() {
        return factory.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getName().equals("Community"))
                .findFirst()
                .orElseThrow()
                .getJavaType();
    }
}

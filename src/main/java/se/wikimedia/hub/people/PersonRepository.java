package se.wikimedia.hub.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.Role;

/** People by id, by name, by who they are elsewhere. */
@ApplicationScoped
class PersonRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    void remove(Person person) {
        entities.remove(person);
        entities.flush();
    }

    Optional<Person> find(long id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    /** Compared as the database compares names: without regard to case and accents. */
    Optional<Person> findByUsername(String username) {
        return entities.createQuery("SELECT p FROM Person p WHERE p.username = :username", Person.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    Optional<Person> findByIdentity(String issuer, String subject) {
        return entities.createQuery(
                        "SELECT p FROM Person p JOIN p.identities i WHERE i.issuer = :issuer AND i.subject = :subject",
                        Person.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    Map<Long, String> displayNames(Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("SELECT p FROM Person p WHERE p.id IN :ids", Person.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                Person::id, person -> person.row().displayName()));
    }

    /** Whose username or display name contains the words, by username; {@code after} excluded. */
    List<Person> search(String words, String after, int limit) {
        return entities.createQuery(
                        "SELECT p FROM Person p WHERE (p.username LIKE :words ESCAPE '!' OR p.displayName LIKE :words ESCAPE '!')"
                                + " AND p.username > :after ORDER BY p.username",
                        Person.class)
                .setParameter("words", "%" + words.replaceAll("[!%_]", "!$0") + "%")
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Long> holders(Role role, String scope) {
        return entities.createQuery(
                        "SELECT p.id FROM Person p JOIN p.roles r WHERE r.role = :role AND r.scope = :scope ORDER BY p.id",
                        Long.class)
                .setParameter("role", role)
                .setParameter("scope", scope)
                .getResultList();
    }

    List<Long> holders(Role role) {
        return entities.createQuery(
                        "SELECT DISTINCT p.id FROM Person p JOIN p.roles r WHERE r.role = :role ORDER BY p.id",
                        Long.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** The holders of a role, locked, so that two of them can't give it up at the same time. */
    List<Person> lockHolders(Role role) {
        return entities.createQuery(
                        "SELECT p FROM Person p JOIN p.roles r WHERE r.role = :role ORDER BY p.id", Person.class)
                .setParameter("role", role)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}

package se.wikimedia.hub.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;

/** Sessions by the hash of their token. */
@ApplicationScoped
class SessionRepository {

    /** Asked with every request of somebody signed in, so person, roles and session come in one go. */
    private static final String WHO = """
            SELECT s.lastUsed, p.id, p.username, p.displayName, p.languages, p.timeZone, r.role, r.scope
            FROM Session s JOIN Person p ON p.id = s.person LEFT JOIN p.roles r
            WHERE s.tokenHash = :hash AND s.expires > :now
            """;

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** Who came in with a token, and when it was last noted that they did. */
    record Visit(SignedIn who, Instant lastNoted) {}

    void add(Session session) {
        entities.persist(session);
    }

    Optional<Visit> find(String hash, Instant now) {
        var rows = entities.createQuery(WHO, Object[].class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultList();
        return rows.stream().findFirst().map(first -> visit(first, grants(rows)));
    }

    private static Visit visit(Object[] row, Set<SignedIn.Grant> grants) {
        var languages = List.of(((String) row[4]).split(" "));
        var who = new SignedIn(
                (Long) row[1], (String) row[2], (String) row[3], languages, ZoneId.of((String) row[5]), grants);
        return new Visit(who, (Instant) row[0]);
    }

    private static Set<SignedIn.Grant> grants(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> row[6] != null)
                .map(row -> new SignedIn.Grant((Role) row[6], (String) row[7]))
                .collect(Collectors.toSet());
    }

    List<SessionRow> of(long person) {
        return entities.createQuery(
                        "SELECT s FROM Session s WHERE s.person = :person ORDER BY s.created", Session.class)
                .setParameter("person", person)
                .getResultStream()
                .map(Session::row)
                .toList();
    }

    void note(String hash, Instant now) {
        entities.createQuery("UPDATE Session s SET s.lastUsed = :now WHERE s.tokenHash = :hash")
                .setParameter("now", now)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    void end(String hash) {
        entities.createQuery("DELETE FROM Session s WHERE s.tokenHash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
    }

    /** All of a person's but one; the empty hash is none's. */
    void endOthers(long person, String hash) {
        entities.createQuery("DELETE FROM Session s WHERE s.person = :person AND s.tokenHash <> :hash")
                .setParameter("person", person)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    void endExpired(Instant now) {
        entities.createQuery("DELETE FROM Session s WHERE s.expires <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}

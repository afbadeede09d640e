package se.wikimedia.hub.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Who wants to stay unnamed; their rows go with them. */
@ApplicationScoped
class NamingRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** Those of these people who want to stay unnamed. */
    Set<Long> unnamed(Collection<Long> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery("SELECT u.person FROM UnnamedTranslator u WHERE u.person IN :people", Long.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    void unname(long person) {
        entities.createNativeQuery("INSERT IGNORE INTO unnamed_translator (person_id) VALUES (?1)")
                .setParameter(1, person)
                .executeUpdate();
    }

    void name(long person) {
        entities.createQuery("DELETE FROM UnnamedTranslator u WHERE u.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}

package se.wikimedia.hub.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Templates by tour. */
@ApplicationScoped
class TemplateRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    Template find(String tour) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT text, language, version FROM agreement_template WHERE tour = ?1")
                .setParameter(1, tour)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Template(row[0].toString(), row[1].toString(), ((Number) row[2]).intValue()))
                .findFirst()
                .orElseGet(() -> Template.none(0));
    }

    /** Nobody else changes the template until the transaction ends; its version, 0 where it is there from now on. */
    int hold(String tour) {
        entities.createNativeQuery("INSERT INTO agreement_template (tour, text, language, version)"
                        + " VALUES (?1, '', 'en', 0) ON DUPLICATE KEY UPDATE version = version")
                .setParameter(1, tour)
                .executeUpdate();
        List<?> version = entities.createNativeQuery(
                        "SELECT version FROM agreement_template WHERE tour = ?1 FOR UPDATE")
                .setParameter(1, tour)
                .getResultList();
        return ((Number) version.get(0)).intValue();
    }

    void write(String tour, Template template) {
        entities.createNativeQuery(
                        "UPDATE agreement_template SET text = ?2, language = ?3, version = ?4 WHERE tour = ?1")
                .setParameter(1, tour)
                .setParameter(2, template.text())
                .setParameter(3, template.language())
                .setParameter(4, template.version())
                .executeUpdate();
    }
}

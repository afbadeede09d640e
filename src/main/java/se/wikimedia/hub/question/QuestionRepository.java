package se.wikimedia.hub.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import se.wikimedia.hub.shared.problem.Problem;

/** Tours' questions. */
@ApplicationScoped
class QuestionRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    Optional<Questionnaire> find(String tour) {
        return Optional.ofNullable(entities.find(Questionnaire.class, tour));
    }

    /** @throws Problem stale, where somebody else has changed them, or answered, at the same time */
    void save(Questionnaire questionnaire) {
        try {
            if (!entities.contains(questionnaire)) {
                entities.persist(questionnaire);
            }
            entities.flush();
        } catch (PersistenceException e) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
    }

    /** From now on those there are stand. One statement, since many may be done at once. */
    void settle(String tour, Stage stage) {
        var column = stage == Stage.APPLICATION ? "application_answered" : "travel_answered";
        entities.createNativeQuery("UPDATE tour_questionnaire SET " + column + " = last_number, version = version + 1"
                        + " WHERE tour = ?1 AND " + column + " < last_number")
                .setParameter(1, tour)
                .executeUpdate();
    }
}

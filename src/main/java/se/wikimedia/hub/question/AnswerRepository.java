package se.wikimedia.hub.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers by tour, question and person; lists are read without the content of files. */
@ApplicationScoped
class AnswerRepository {

    private static final String GIVEN =
            "SELECT NEW se.wikimedia.hub.question.Given(a.question, a.text, a.name, a.size) FROM Answer a ";

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    Optional<Answer> find(String tour, int question, long person) {
        return entities.createQuery(
                        "SELECT a FROM Answer a WHERE a.tour = :tour AND a.question = :question AND a.person = :person",
                        Answer.class)
                .setParameter("tour", tour)
                .setParameter("question", question)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    Answer begin(String tour, int question, long person) {
        return find(tour, question, person).orElseGet(() -> {
            var answer = new Answer(tour, question, person);
            entities.persist(answer);
            return answer;
        });
    }

    void remove(String tour, int question, long person) {
        find(tour, question, person).ifPresent(entities::remove);
    }

    /** By question. */
    Map<Integer, Given> of(String tour, long person) {
        return entities.createQuery(GIVEN + "WHERE a.tour = :tour AND a.person = :person", Given.class)
                .setParameter("tour", tour)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(Given::question, Function.identity()));
    }

    /** The tours whose questions this person has answered. */
    List<String> toursOf(long person) {
        return entities.createQuery("SELECT DISTINCT a.tour FROM Answer a WHERE a.person = :person", String.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Forgets the answers to questions that are none any more. */
    void keepOnly(String tour, List<Integer> questions) {
        var kept = new ArrayList<>(questions);
        kept.add(0);
        entities.createQuery("DELETE FROM Answer a WHERE a.tour = :tour AND a.question NOT IN :kept")
                .setParameter("tour", tour)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    void forget(long person) {
        entities.createQuery("DELETE FROM Answer a WHERE a.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}

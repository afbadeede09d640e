package se.wikimedia.hub.question;

import jakarta.persistence.EntityManager;
import java.util.List;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.question.QuestionsDraft.Wished;
import se.wikimedia.hub.tours.ToursFixture;

/** Questions and answers on the real database, for whoever a test wants to be. */
public final class QuestionsFixture {

    private QuestionsFixture() {}

    public static Questions questions(EntityManager entities, CurrentPerson who) {
        var questions = new Questions();
        questions.questions = new QuestionRepository();
        questions.questions.entities = entities;
        questions.answers = repository(entities);
        questions.tours = ToursFixture.tours(entities, who);
        questions.me = who;
        return questions;
    }

    public static Answers answers(EntityManager entities, CurrentPerson who) {
        var answers = new Answers();
        answers.answers = repository(entities);
        answers.questions = questions(entities, who);
        answers.tours = ToursFixture.tours(entities, who);
        answers.me = who;
        return answers;
    }

    private static AnswerRepository repository(EntityManager entities) {
        var repository = new AnswerRepository();
        repository.entities = entities;
        return repository;
    }

    /** The tour asks these and nothing else. */
    public static QuestionsRow ask(Wished... wished) {
        return HubDatabaseFixture.inTransaction(entities -> questions(entities, ToursFixture.coordinator())
                .change(ToursFixture.TOUR, new QuestionsDraft(List.of(wished)), null));
    }

    public static Wished required(String text) {
        return new Wished(null, null, null, text, null, null, true, null);
    }

    public static Wished travel(String text) {
        return new Wished(null, "travel", null, text, null, null, true, null);
    }

    static Wished choice(String text, String... options) {
        return new Wished(null, null, "choice", text, "Just one", List.of(options), null, null);
    }

    static Wished file(String text) {
        return new Wished(null, null, "file", text, null, null, true, null);
    }
}

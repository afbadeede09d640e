package se.wikimedia.hub.question;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.question.QuestionsDraft.Wished;
import se.wikimedia.hub.shared.start.DemoStart;

/** What the demo's tours ask, and one answer to it. Made once. */
@ApplicationScoped
class DemoQuestions {

    private static final List<String> APPLIED_TO = List.of("grand-tour-2027", "pilot-tour");
    private static final List<String> TOURS = List.of("grand-tour-2027", "pilot-tour", "autumn-visits");

    @Inject
    QuestionRepository questions;

    @Inject
    AnswerRepository answers;

    @Inject
    Accounts accounts;

    /** After the tours (200 and 220), before the applications (300). */
    @Transactional
    void atStart(@Observes @Priority(290) DemoStart start) {
        TOURS.stream().filter(tour -> questions.find(tour).isEmpty()).forEach(this::ask);
    }

    private void ask(String tour) {
        var all = new Questionnaire(tour);
        all.become(new QuestionsDraft(List.of(
                asked(
                        Stage.APPLICATION,
                        Kind.CHOICE,
                        "How did you hear of this tour?",
                        null,
                        "From a friend",
                        "On a wiki"),
                asked(
                        Stage.APPLICATION,
                        Kind.TEXT,
                        "With whom will you share what you learn?",
                        "A group, a partner, a class."),
                asked(
                        Stage.APPLICATION,
                        Kind.FILE,
                        "A letter of your user group",
                        "If there is one; a PDF or a picture."),
                asked(Stage.TRAVEL, Kind.TEXT, "Your name as in your passport", null),
                asked(Stage.TRAVEL, Kind.TEXT, "When and where do you arrive?", "Date, time, flight or train."),
                asked(Stage.TRAVEL, Kind.TEXT, "Whom should we call in an emergency?", "A name and a number."))));
        questions.save(all);
        if (!APPLIED_TO.contains(tour)) {
            return;
        }
        accounts.idOf("expert").ifPresent(person -> {
            answers.begin(tour, 1, person).say("On a wiki");
            answers.begin(tour, 2, person).say("The volunteers of our archive evening, once a month.");
        });
        questions.settle(tour, Stage.APPLICATION);
    }

    private static Wished asked(Stage stage, Kind kind, String text, @Nullable String hint, String... options) {
        return new Wished(null, stage.key(), kind.key(), text, hint, List.of(options), false, false);
    }
}

package se.wikimedia.hub.desk;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import se.wikimedia.hub.shared.start.DemoStart;

/** What the demo's agents say often. */
@ApplicationScoped
class DemoAnswers {

    private static final int PRIORITY = 3300;

    @Inject
    CannedAnswerRepository answers;

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        if (answers.all().isEmpty()) {
            answers.add(new CannedAnswer(
                    "No material yet",
                    Map.of(
                            "en",
                            "Thank you for asking. There is no material for this yet. Your question now counts when we"
                                    + " decide what is made next, and we will tell you when it is there.",
                            "sv",
                            "Tack för frågan. Det finns inget material om detta än. Din fråga räknas nu när vi"
                                    + " bestämmer vad som görs härnäst, och vi berättar för dig när det finns.",
                            "es",
                            "Gracias por preguntar. Todavía no hay material sobre esto. Tu pregunta cuenta ahora"
                                    + " cuando decidimos qué se hace después, y te avisaremos cuando esté.")));
            answers.add(
                    new CannedAnswer(
                            "Which licence",
                            Map.of(
                                    "en",
                                    "Wikimedia Commons takes licences that let everybody use, change and share a work, also"
                                            + " for money: CC BY, CC BY-SA and CC0. Licences with NC or ND are not free enough.")));
        }
    }
}

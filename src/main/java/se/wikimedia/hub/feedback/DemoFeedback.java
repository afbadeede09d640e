package se.wikimedia.hub.feedback;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** Some readers of the demo have said what they think; where there are remarks already, nothing is added. */
@ApplicationScoped
class DemoFeedback {

    private static final String MODULE = "what-is-a-content-partnership";

    @Inject
    Accounts accounts;

    @Inject
    Library library;

    @Inject
    FeedbackRepository remarks;

    @Inject
    VoteRepository votes;

    @Inject
    Clock clock;

    /** After people (100), content (2000) and progress (3000). */
    @Transactional
    void atStart(@Observes @Priority(3100) DemoStart start) {
        boolean there = library.find(MODULE).isPresent();
        if (there && remarks.search("", RemarkState.ALL, Long.MAX_VALUE, 1).isEmpty()) {
            accounts.idOf("learner").ifPresent(this::ofLearner);
            accounts.idOf("learner2").ifPresent(this::ofSecondLearner);
            send(null, "who-decides:T:5", "en", 1, "The picture is hard to read on my phone.");
            votes.count(new Place(MODULE, "who-decides", "en"), true);
        }
    }

    private void ofLearner(long learner) {
        vote(learner, "give-and-get", "sv", true);
        send(learner, "give-and-get:T:3", "sv", 9, "Första meningen är svår att förstå. Kan den delas i två?");
        accounts.idOf("author").ifPresent(author -> remarks.of(learner, 1).stream()
                .flatMap(row -> remarks.hold(row.id()).stream())
                .forEach(remark -> remark.answer(
                        "Tack! Du har rätt, vi delar meningen i nästa version.", author, clock.instant())));
    }

    private void ofSecondLearner(long learner) {
        vote(learner, "who-decides", "ar", false);
        vote(learner, "give-and-get", "ar", true);
        send(learner, "who-decides:T:4", "ar", 5, "أحتاج إلى مثال من منطقتنا.");
    }

    private void vote(long person, String lesson, String lang, boolean useful) {
        votes.put(person, new Place(MODULE, lesson, lang), useful, clock.instant());
    }

    private void send(@Nullable Long person, String unit, String lang, int daysAgo, String text) {
        var at = clock.instant().minus(Duration.ofDays(daysAgo)).truncatedTo(ChronoUnit.MICROS);
        var then = Passage.of(library.getShelf(MODULE), unit, lang).orElse(null);
        var lesson = unit.substring(0, unit.indexOf(':'));
        remarks.add(new SentRemark(person, new Place(MODULE, lesson, lang), then, text, at));
    }
}

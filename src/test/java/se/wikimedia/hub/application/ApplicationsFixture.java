package se.wikimedia.hub.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.Told;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.people.AccountsFixture;
import se.wikimedia.hub.question.QuestionsFixture;
import se.wikimedia.hub.stay.Stays;
import se.wikimedia.hub.tours.ToursFixture;

/** Applications on the real database, for whoever a test wants to be. */
public final class ApplicationsFixture {

    private ApplicationsFixture() {}

    /** One that is submitted for these slots, at any time of 2027; its id. */
    public static long apply(CurrentPerson visitor, Long... ranking) {
        var always = new Days(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        var draft = new ApplicationDraft(
                List.of(always), List.of("en"), List.of(ranking), 1, "To learn", "Photographs", null, null);
        return HubDatabaseFixture.inTransaction(entities ->
                applications(entities, visitor).apply(ToursFixture.TOUR, draft).id());
    }

    public static Applications applications(EntityManager entities, CurrentPerson who) {
        var applications = new Applications();
        applications.applications = new ApplicationRepository();
        applications.applications.entities = entities;
        applications.tours = ToursFixture.tours(entities, who);
        applications.slots = ToursFixture.slots(entities, who);
        applications.stays = new Stays() {
            @Override
            public boolean owes() {
                return false;
            }
        };
        applications.questions = QuestionsFixture.questions(entities, who);
        applications.answers = QuestionsFixture.answers(entities, who);
        applications.accounts = AccountsFixture.accounts(entities, who);
        applications.me = who;
        applications.clock = Clock.fixed(ToursFixture.NOW, ZoneOffset.UTC);
        applications.withdrawn = new Told<>(told -> {});
        return applications;
    }
}

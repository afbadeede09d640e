package se.wikimedia.hub.talk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.news.NewsFixture;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.AccountsFixture;
import se.wikimedia.hub.people.PeopleFixture;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;
import se.wikimedia.hub.tours.ToursFixture;

/** Office hours as the server would run them: each step in a transaction of its own. */
final class TalkFixture {

    private TalkFixture() {}

    static Talks as(CurrentPerson who, Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var talks = new Talks();
        talks.desk = new Desk(clock);
        talks.talks = new Reading();
        talks.tours = new Tours() {
            @Override
            public TourRow get(String id) {
                return HubDatabaseFixture.inTransaction(
                        entities -> ToursFixture.tours(entities, who).get(id));
            }
        };
        talks.accounts = new Accounts() {
            @Override
            public Map<Long, String> displayNames(Set<Long> ids) {
                return HubDatabaseFixture.inTransaction(
                        entities -> AccountsFixture.accounts(entities, who).displayNames(ids));
            }
        };
        talks.me = who;
        talks.clock = clock;
        return talks;
    }

    private static TalkDesk desk(EntityManager entities, Clock clock) {
        var desk = new TalkDesk();
        desk.talks = new TalkRepository();
        desk.talks.entities = entities;
        desk.tours = ToursFixture.tours(entities, new CurrentPerson());
        desk.directory = PeopleFixture.directory(entities);
        desk.news = NewsFixture.news(entities, clock);
        desk.clock = clock;
        return desk;
    }

    private static final class Desk extends TalkDesk {

        private Desk(Clock clock) {
            this.clock = clock;
        }

        @Override
        List<Talk> offer(String tour, long adviser, TalkOffer offer, ZoneId zone) {
            return HubDatabaseFixture.inTransaction(
                    entities -> desk(entities, clock).offer(tour, adviser, offer, zone));
        }

        @Override
        Talk take(long id, long participant, String topic) {
            return HubDatabaseFixture.inTransaction(
                    entities -> desk(entities, clock).take(id, participant, topic));
        }

        @Override
        Talk giveBack(long id, long participant) {
            return HubDatabaseFixture.inTransaction(
                    entities -> desk(entities, clock).giveBack(id, participant));
        }

        @Override
        Talk withdraw(long id) {
            return HubDatabaseFixture.inTransaction(
                    entities -> desk(entities, clock).withdraw(id));
        }

        @Override
        void remove(Talk talk) {
            HubDatabaseFixture.transact(entities -> desk(entities, clock).remove(talk));
        }

        @Override
        boolean leave(Talk talk, long participant) {
            return HubDatabaseFixture.inTransaction(
                    entities -> desk(entities, clock).leave(talk, participant));
        }
    }

    private static final class Reading extends TalkRepository {

        private static TalkRepository in(EntityManager entities) {
            var repository = new TalkRepository();
            repository.entities = entities;
            return repository;
        }

        @Override
        Optional<Talk> find(long id) {
            return HubDatabaseFixture.inTransaction(entities -> in(entities).find(id));
        }

        @Override
        List<Talk> coming(String tour, Instant now) {
            return HubDatabaseFixture.inTransaction(entities -> in(entities).coming(tour, now));
        }

        @Override
        List<Talk> of(long person) {
            return HubDatabaseFixture.inTransaction(entities -> in(entities).of(person));
        }
    }

    /** What a refusal says; empty where there was none. */
    static String refusal(Runnable attempt) {
        try {
            attempt.run();
            return "";
        } catch (Problem refused) {
            return refused.type();
        }
    }
}

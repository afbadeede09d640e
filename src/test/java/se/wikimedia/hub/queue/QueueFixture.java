package se.wikimedia.hub.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.readership.UnmetReaders;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;
import se.wikimedia.hub.translation.CurrentTexts;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.TranslationFixture;

/** The queue of one module and the interface, with whoever a test lets wait for it, on the real database. */
final class QueueFixture {

    final TranslationFixture people = new TranslationFixture();
    final Map<String, Map<String, Integer>> readers = new HashMap<>();
    final Set<String> topics = new TreeSet<>();
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    QueueFixture() {
        people.interfaceSays(Map.of("save", "Save it", "hi", "Welcome, {name}!"));
    }

    void after(Duration time) {
        now = now.plus(time);
    }

    TranslationQueue as(long person) {
        var queue = new TranslationQueue();
        queue.groups = people.groups();
        queue.library = people.library;
        queue.failing = new FailingChecks();
        queue.failing.glossaries = TranslationFixture.noGlossary();
        queue.me = me(person);
        queue.texts = new CurrentTexts() {
            @Override
            public Set<Place> placesOf(long author, String language) {
                return HubDatabaseFixture.inTransaction(
                        entities -> TranslationFixture.current(entities).placesOf(author, language));
            }

            @Override
            public Set<Place> placesWithSuggestions(String language) {
                return HubDatabaseFixture.inTransaction(
                        entities -> TranslationFixture.current(entities).placesWithSuggestions(language));
            }
        };
        queue.whoWaits = new WhoWaits();
        queue.whoWaits.library = people.library;
        queue.whoWaits.claims = claims(person);
        queue.whoWaits.readers = new UnmetReaders() {
            @Override
            public Map<String, Map<String, Integer>> of(String language) {
                return readers;
            }
        };
        queue.whoWaits.tours = new Tours() {
            @Override
            public List<TourRow> list(String after, int limit) {
                return List.of();
            }
        };
        queue.whoWaits.requests = new Requests() {
            @Override
            public Set<String> topicsOnlyInAnotherLanguage(String language) {
                return topics;
            }
        };
        return queue;
    }

    Claims claims(long person) {
        var claims = new Claims();
        claims.library = people.library;
        claims.me = me(person);
        claims.clock = Clock.fixed(now, ZoneOffset.UTC);
        claims.claims = new ClaimRepository() {
            @Override
            public Optional<Claims.Claim> claim(Place place, long who, Instant from, Instant until) {
                return HubDatabaseFixture.inTransaction(entities -> of(entities).claim(place, who, from, until));
            }

            @Override
            Set<Place> ofOthers(String language, long who, Instant at) {
                return HubDatabaseFixture.inTransaction(entities -> of(entities).ofOthers(language, who, at));
            }
        };
        return claims;
    }

    private static ClaimRepository of(jakarta.persistence.EntityManager entities) {
        var repository = new ClaimRepository();
        repository.entities = entities;
        return repository;
    }

    private static CurrentPerson me(long person) {
        var me = new CurrentPerson();
        me.is(new SignedIn(person, "person" + person, "Person", List.of("sv"), ZoneOffset.UTC, Set.of()));
        return me;
    }
}

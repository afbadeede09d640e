package se.wikimedia.hub.guest;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import se.wikimedia.hub.news.NewsFixture;
import se.wikimedia.hub.shared.web.RateLimits;

/** Guests' questions on the real database, as far as mails make them. */
public final class GuestsFixture {

    private GuestsFixture() {}

    public static Guests guests(EntityManager entities, Clock clock, RateLimits limits) {
        var guests = new Guests();
        guests.guests = new GuestRepository();
        guests.guests.entities = entities;
        guests.limits = new GuestLimits();
        guests.limits.limits = limits;
        guests.limits.start();
        guests.news = NewsFixture.news(entities, clock);
        guests.clock = clock;
        return guests;
    }

    /** The link was used, and the question is this request. */
    public static void send(EntityManager entities, long question, long request) {
        entities.find(GuestQuestion.class, question).becomes(request);
    }
}

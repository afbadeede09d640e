package se.wikimedia.hub.conversation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import se.wikimedia.hub.helpdesk.RequestsFixture;
import se.wikimedia.hub.news.NewsFixture;
import se.wikimedia.hub.people.PeopleFixture;
import se.wikimedia.hub.shared.web.RateLimits;

/** Messages on the real database, as far as mails make them. */
public final class ConversationsFixture {

    private ConversationsFixture() {}

    public static Conversations conversations(EntityManager entities, Clock clock, RateLimits limits) {
        var conversations = new Conversations();
        conversations.messages = repository(entities);
        conversations.parties = RequestsFixture.parties(entities);
        conversations.readers = RequestsFixture.requestReaders(entities);
        conversations.limits = new ConversationLimits();
        conversations.limits.limits = limits;
        conversations.limits.start();
        conversations.news = NewsFixture.news(entities, clock);
        conversations.directory = PeopleFixture.directory(entities);
        conversations.clock = clock;
        return conversations;
    }

    private static MessageRepository repository(EntityManager entities) {
        var messages = new MessageRepository();
        messages.entities = entities;
        return messages;
    }

    /** What was written about a request. */
    public static List<String> texts(EntityManager entities, long request) {
        return repository(entities).about(request).stream()
                .map(message -> message.row(null).text())
                .toList();
    }
}

package se.wikimedia.hub.conversation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** How often somebody may write about one request; more than a conversation needs, less than a machine sends. */
@ApplicationScoped
class ConversationLimits {

    private static final int MESSAGES_AN_HOUR = 30;

    @Inject
    RateLimits limits;

    private Throttle messages;

    @PostConstruct
    void start() {
        messages = limits.throttle(MESSAGES_AN_HOUR, Duration.ofHours(1));
    }

    /** @throws Problem too many */
    void write(long request) {
        messages.count(String.valueOf(request));
    }
}

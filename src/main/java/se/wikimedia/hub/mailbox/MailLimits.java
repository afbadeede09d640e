package se.wikimedia.hub.mailbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** How many mails of one sender are read; the others wait for a person to look at them. */
@ApplicationScoped
class MailLimits {

    private static final int MAILS_A_DAY = 20;

    @Inject
    RateLimits limits;

    private Throttle mails;

    @PostConstruct
    void start() {
        mails = limits.throttle(MAILS_A_DAY, Duration.ofDays(1));
    }

    boolean mayRead(String sender) {
        return mails.allows(Hash.of(sender.getBytes(StandardCharsets.UTF_8)));
    }
}

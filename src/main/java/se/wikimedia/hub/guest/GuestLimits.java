package se.wikimedia.hub.guest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** How often one network address may ask, and how often one mail address is written to because somebody asked. */
@ApplicationScoped
class GuestLimits {

    private static final int QUESTIONS_AN_HOUR = 10;
    private static final int MAILS_A_DAY = 5;

    @Inject
    RateLimits limits;

    private Throttle questions;
    private Throttle mails;

    @PostConstruct
    void start() {
        questions = limits.throttle(QUESTIONS_AN_HOUR, Duration.ofHours(1));
        mails = limits.throttle(MAILS_A_DAY, Duration.ofDays(1));
    }

    /** @throws Problem too many */
    void ask(String address) {
        questions.count(address);
    }

    /** Whether one more mail is no flood. Nobody else is told: it would tell that somebody asked with this address. */
    boolean mayWriteTo(String email) {
        return mails.allows(Hash.of(email.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
    }
}

package se.wikimedia.hub.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** How often somebody may guess: at one account, and from one address. Only failures count in the end. */
@ApplicationScoped
class Attempts {

    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int AT_ACCOUNT = 10;
    private static final int FROM_ADDRESS = 60;

    @Inject
    RateLimits limits;

    private Throttle atAccount;
    private Throttle fromAddress;

    @PostConstruct
    void start() {
        atAccount = limits.throttle(AT_ACCOUNT, PERIOD);
        fromAddress = limits.throttle(FROM_ADDRESS, PERIOD);
    }

    void guess(String account, String address) {
        fromAddress.count(address);
        atAccount.count(account);
    }

    void guessedRight(String account, String address) {
        fromAddress.giveBack(address);
        atAccount.giveBack(account);
    }
}

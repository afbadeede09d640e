package se.wikimedia.hub.signin;

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

    private final Throttle atAccount;
    private final Throttle fromAddress;

    @Inject
    Attempts(RateLimits limits) {
        this.atAccount = limits.throttle(AT_ACCOUNT, PERIOD);
        this.fromAddress = limits.throttle(FROM_ADDRESS, PERIOD);
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

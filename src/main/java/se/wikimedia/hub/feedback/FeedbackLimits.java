package se.wikimedia.hub.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/**
 * How much one sender may say within an hour: enough for a class behind one address. Addresses are forgotten after
 * that hour and are never written down.
 */
@ApplicationScoped
class FeedbackLimits {

    private static final Duration PERIOD = Duration.ofHours(1);
    private static final int REMARKS = 30;
    private static final int VOTES = 200;

    @Inject
    RateLimits limits;

    private Throttle remarks;
    private Throttle votes;

    @PostConstruct
    void start() {
        remarks = limits.throttle(REMARKS, PERIOD);
        votes = limits.throttle(VOTES, PERIOD);
    }

    void remark(String sender) {
        remarks.count(sender);
    }

    void vote(String sender) {
        votes.count(sender);
    }
}

package se.wikimedia.hub.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/**
 * How often one address may report. It is never kept: what is counted, in memory alone, is a hash with a secret that
 * ends with the process.
 */
@ApplicationScoped
class ReportLimits {

    private static final int REPORTS_AN_HOUR = 10;
    private static final int SECRET_BYTES = 32;

    private final String secret = secret();

    @Inject
    RateLimits limits;

    private Throttle reports;

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @PostConstruct
    void start() {
        reports = limits.throttle(REPORTS_AN_HOUR, Duration.ofHours(1));
    }

    /**
     * @throws Problem too many
     */
    void report(String address) {
        reports.count(Hash.of((secret + address).getBytes(StandardCharsets.UTF_8)));
    }
}

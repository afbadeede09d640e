package se.wikimedia.hub.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.wikimedia.hub.booking.PlaceRow;

/** How far the visitor has been told of a place that waits for an answer. */
@Entity
@Table(name = "place_news")
class PlaceNews {

    static final Duration LAST_DAY = Duration.ofDays(1);

    /** In the order in which they come; the one in between is left out where there is no time for it. */
    enum Step {
        NOTHING,
        OFFERED,
        REMINDED,
        LAPSED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @Column(name = "placement_id")
    private long placement;

    @Enumerated(EnumType.STRING)
    @Column(name = "told")
    private Step told = Step.NOTHING;

    protected PlaceNews() {}

    /** What is to be told now; it counts as told. */
    Optional<Step> advance(PlaceRow place, Instant now) {
        var news = news(place, now);
        boolean atOnce = news.filter(step -> step == Step.OFFERED).isPresent() && isLastDay(place, now);
        news.ifPresent(step -> told = atOnce ? Step.REMINDED : step);
        return news;
    }

    private Optional<Step> news(PlaceRow place, Instant now) {
        if (place.open()) {
            return switch (told) {
                case NOTHING -> Optional.of(Step.OFFERED);
                case OFFERED -> isLastDay(place, now) ? Optional.of(Step.REMINDED) : Optional.empty();
                default -> Optional.empty();
            };
        }
        boolean wasTold = told == Step.OFFERED || told == Step.REMINDED;
        return wasTold && "lapsed".equals(place.outcome()) ? Optional.of(Step.LAPSED) : Optional.empty();
    }

    private static boolean isLastDay(PlaceRow place, Instant now) {
        return place.answerBy() != null && !place.answerBy().minus(LAST_DAY).isAfter(now);
    }
}

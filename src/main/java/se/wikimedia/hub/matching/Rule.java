package se.wikimedia.hub.matching;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A condition that each pair of a visitor and a slot has to meet, whatever the scores. */
enum Rule {
    DATES_FIT {
        @Override
        Optional<Obstacle> obstacle(Terms terms, Applicant visitor, Offer slot) {
            for (var period : visitor.availability()) {
                if (period.contains(slot.start(), slot.end())) {
                    return Optional.empty();
                }
            }
            return because("dates", Map.of("start", slot.start(), "end", slot.end()));
        }
    },
    LANGUAGE_SHARED {
        @Override
        Optional<Obstacle> obstacle(Terms terms, Applicant visitor, Offer slot) {
            return Collections.disjoint(visitor.languages(), slot.languages())
                    ? because("language", Map.of("languages", slot.languages()))
                    : Optional.empty();
        }
    },
    MODULES_COMPLETED {
        @Override
        Optional<Obstacle> obstacle(Terms terms, Applicant visitor, Offer slot) {
            if (visitor.modules().containsAll(terms.requiredModules())) {
                return Optional.empty();
            }
            List<String> missing = terms.requiredModules().stream()
                    .filter(module -> !visitor.modules().contains(module))
                    .toList();
            return because("modules", Map.of("modules", missing));
        }
    },
    REPORTS_GIVEN {
        @Override
        Optional<Obstacle> obstacle(Terms terms, Applicant visitor, Offer slot) {
            return visitor.reportOwed() ? because("report", Map.of()) : Optional.empty();
        }
    },
    COUNTRIES_DIFFER {
        @Override
        Optional<Obstacle> obstacle(Terms terms, Applicant visitor, Offer slot) {
            return slot.country().equals(visitor.country())
                    ? because("country", Map.of("country", slot.country()))
                    : Optional.empty();
        }
    },
    VISA_IN_TIME {
        @Override
        Optional<Obstacle> obstacle(Terms terms, Applicant visitor, Offer slot) {
            return ChronoUnit.DAYS.between(terms.decisionDay(), slot.start()) < slot.visaLeadDays()
                    ? because("visa", Map.of("days", slot.visaLeadDays(), "start", slot.start()))
                    : Optional.empty();
        }
    };

    /** Nothing where the condition is met. */
    abstract Optional<Obstacle> obstacle(Terms terms, Applicant visitor, Offer slot);

    private static Optional<Obstacle> because(String reason, Map<String, Object> details) {
        return Optional.of(new Obstacle(reason, details));
    }
}

package se.wikimedia.hub.readership;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import se.wikimedia.hub.shared.start.DemoStart;

/** In the demo some lessons are wanted more than others. */
@ApplicationScoped
class DemoReaders {

    private static final int DAYS_AGO = 12;

    @Inject
    UnmetRepository repository;

    @Inject
    Clock clock;

    void atStart(@Observes @Priority(3000) DemoStart start) {
        if (repository.isEmpty()) {
            var day = LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(DAYS_AGO);
            repository.add(Map.of(
                    new UnmetLesson("ar", day, "finding-a-partner", "make-contact"), 27,
                    new UnmetLesson("ar", day, "preparing-data", "rights-and-documentation"), 9,
                    new UnmetLesson("es", day, "measuring-impact", "tools"), 14,
                    new UnmetLesson("es", day, "preparing-data", "rights-and-documentation"), 3,
                    new UnmetLesson("fr", day, "finding-a-partner", "make-contact"), 6));
        }
    }
}

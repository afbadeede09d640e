package se.wikimedia.hub.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.readership.UnmetReaders;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.Tours;
import se.wikimedia.hub.translation.Groups.Group;
import se.wikimedia.hub.translation.Place;

/** Finds out who waits for translations into a language. */
@ApplicationScoped
class WhoWaits {

    private static final int ALL_TOURS = 1_000;

    /** While visitors can still complete what a tour requires. */
    private static final Set<Phase> OPEN = Set.of(Phase.HOSTS_INVITED, Phase.APPLICATIONS_OPEN, Phase.SCORING);

    @Inject
    Library library;

    @Inject
    UnmetReaders readers;

    @Inject
    Tours tours;

    @Inject
    Requests requests;

    @Inject
    Claims claims;

    /**
     * As it is in one language now.
     *
     * @param readers by module and lesson
     * @param required modules that open tours require
     * @param askedFor topics of requests for which there was material in another language only
     */
    record Waiting(
            String language,
            Map<String, Map<String, Integer>> readers,
            Set<String> required,
            Set<String> askedFor,
            Set<Place> taken) {

        /** @param topics of the group, where it is a module */
        Stakes stakes(Group group, Set<String> topics, String unit, int place) {
            return new Stakes(
                    taken.contains(new Place(language, group.id(), unit)),
                    readersOf(readers.getOrDefault(group.id(), Map.of()), unit),
                    group.path().isPresent(),
                    required.contains(group.id()),
                    topics.stream().anyMatch(askedFor::contains),
                    place);
        }

        /** A module's own title and summary are met with each of its lessons. */
        private static int readersOf(Map<String, Integer> byLesson, String unit) {
            var lesson = unit.substring(0, Math.max(0, unit.indexOf(':')));
            return lesson.equals("module")
                    ? byLesson.values().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0)
                    : byLesson.getOrDefault(lesson, 0);
        }
    }

    Waiting in(String language) {
        var required = new HashSet<String>();
        tours.list("", ALL_TOURS).stream()
                .filter(tour -> OPEN.stream().anyMatch(tour::is))
                .forEach(tour -> required.addAll(tour.requiredModules()));
        return new Waiting(
                language,
                readers.of(language),
                required,
                requests.topicsOnlyInAnotherLanguage(language),
                claims.ofOthers(language));
    }

    Set<String> topics(Group group) {
        return library.find(group.id())
                .map(LearningModule::topics)
                .<Set<String>>map(HashSet::new)
                .orElse(Set.of());
    }
}

package se.wikimedia.hub.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.readership.UnmetReaders;
import se.wikimedia.hub.reading.LessonReading;

/** Tells of readers who get a lesson that isn't whole in their language, so that it is translated sooner. */
@ApplicationScoped
class UnmetLessons {

    private static final Set<UnitState> UNMET = EnumSet.of(UnitState.MISSING, UnitState.SUGGESTED, UnitState.OUTDATED);

    @Inject
    UnmetReaders readers;

    @Inject
    CurrentPerson me;

    void read(LessonReading lesson, String language, String address) {
        if (lesson.units().stream().anyMatch(unit -> UNMET.contains(unit.state()))) {
            readers.met(lesson.moduleId(), lesson.id(), language, me.signedIn() ? "person " + me.id() : address);
        }
    }
}

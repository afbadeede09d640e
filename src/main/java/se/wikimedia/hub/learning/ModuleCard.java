package se.wikimedia.hub.learning;

import se.wikimedia.hub.reading.ModuleReading;

/**
 * A module as a card in a list.
 *
 * @param lessonsDone how many of its lessons the person has done; 0 for who isn't signed in
 * @param state {@code none}, {@code started} or {@code completed}
 * @param minutesLeft of the lessons that are not done
 * @param nextLesson where to begin or go on, by id
 * @param languages how many languages have some of it
 */
public record ModuleCard(
        ModuleReading module,
        int lessonsDone,
        int minutesLeft,
        String nextLesson,
        String state,
        double coverage,
        int languages) {

    public boolean completed() {
        return state.equals("completed");
    }
}

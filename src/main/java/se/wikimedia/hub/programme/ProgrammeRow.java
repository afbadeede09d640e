package se.wikimedia.hub.programme;

import java.util.List;

/**
 * A slot's programme.
 *
 * @param days a text for each day of the slot, the first first; empty where nothing is told of a day
 * @param version rises with every change; 0 before the first
 */
public record ProgrammeRow(List<String> days, int version) {

    public boolean isEmpty() {
        return days.stream().allMatch(String::isEmpty);
    }
}

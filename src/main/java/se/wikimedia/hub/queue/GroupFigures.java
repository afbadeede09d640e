package se.wikimedia.hub.queue;

/**
 * How far a group is in a language. Every unit is counted once.
 *
 * @param group a module's id, {@code catalogue}, or {@code ui} for the interface
 */
public record GroupFigures(
        String group, int units, int missing, int suggested, int translated, int reviewed, int outdated) {

    /** What readers see in their language and up to date, 0-1. */
    public double share() {
        return units == 0 ? 0 : (double) (translated + reviewed) / units;
    }

    /** What waits for a translator. */
    public int waiting() {
        return missing + suggested + outdated;
    }

    GroupFigures plus(GroupFigures other) {
        return new GroupFigures(
                "",
                units + other.units,
                missing + other.missing,
                suggested + other.suggested,
                translated + other.translated,
                reviewed + other.reviewed,
                outdated + other.outdated);
    }
}

package se.wikimedia.hub.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.itinerary.Itinerary;
import se.wikimedia.hub.itinerary.PlanInput;
import se.wikimedia.hub.itinerary.PlanResult;

/**
 * A plan as its coordinator sees it.
 *
 * @param publishedAt null while it is not published
 * @param state solving, solved, cancelled or lost
 * @param level which of the four it is at, from 0
 * @param result null while it isn't solved
 */
public record PlanRow(
        long id,
        String tour,
        Instant createdAt,
        @Nullable Instant publishedAt,
        String state,
        int level,
        PlanInput input,
        @Nullable PlanResult result) {

    public boolean is(String other) {
        return state.equals(other);
    }

    /** @throws java.util.NoSuchElementException where it isn't solved */
    public PlanResult found() {
        return Optional.ofNullable(result).orElseThrow();
    }

    public boolean pinned(String visitor) {
        return input.pins().stream().anyMatch(pin -> pin.visitor().equals(visitor));
    }

    /** Visitors who stay at home by it. */
    public List<String> unplaced() {
        Set<String> placed =
                found().itineraries().stream().map(Itinerary::visitor).collect(Collectors.toSet());
        return input.travellers().stream()
                .map(traveller -> traveller.applicant().visitor())
                .filter(visitor -> !placed.contains(visitor))
                .toList();
    }
}

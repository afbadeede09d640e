package se.wikimedia.hub.matching;

import java.util.Map;

/**
 * Why a visitor is not in a slot.
 *
 * @param reason a stable short name
 * @param details what a text about it names: days, languages, modules, countries
 */
public record Obstacle(String reason, Map<String, Object> details) {

    Obstacle(String reason) {
        this(reason, Map.of());
    }
}

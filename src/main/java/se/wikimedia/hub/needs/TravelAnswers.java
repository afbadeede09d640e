package se.wikimedia.hub.needs;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Travel data as it is told and as it is sealed: answers by the question's id. */
public record TravelAnswers(@Nullable Map<String, String> answers) {

    Map<String, String> all() {
        return Optional.ofNullable(answers).orElse(Map.of());
    }
}

package se.wikimedia.hub.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.text.OwnLanguage;

/** What is said of a language; what is null is left to CLDR and the hub's tables. */
@Embeddable
class Description {

    private static final String RIGHT_TO_LEFT = "rtl";

    @Column(name = "name")
    private @Nullable String name;

    @Column(name = "english")
    private @Nullable String english;

    @Column(name = "direction")
    private @Nullable String direction;

    @Column(name = "plural")
    private @Nullable String plural;

    @Column(name = "fallbacks")
    private @Nullable String fallbacks;

    protected Description() {}

    Description(
            @Nullable String name,
            @Nullable String english,
            @Nullable String direction,
            @Nullable String plural,
            @Nullable List<String> fallbacks) {
        this.name = name;
        this.english = english;
        this.direction = direction;
        this.plural = plural;
        this.fallbacks = fallbacks == null ? null : String.join(" ", fallbacks);
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    String english() {
        return english;
    }

    @Nullable
    String direction() {
        return direction;
    }

    @Nullable
    String plural() {
        return plural;
    }

    @Nullable
    List<String> fallbacks() {
        return fallbacks == null ? null : List.of(fallbacks.split(" "));
    }

    OwnLanguage language() {
        return new OwnLanguage(
                name, english, direction == null ? null : direction.equals(RIGHT_TO_LEFT), plural, fallbacks());
    }
}

package se.wikimedia.hub.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** When a question is asked. */
public enum Stage {
    APPLICATION,
    TRAVEL;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Stage::key).toList();
    }
}

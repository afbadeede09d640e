package se.wikimedia.hub.translation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A unit in a language.
 *
 * @param language BCP 47, the one translated into
 * @param group a module's id, {@code catalogue}, or {@code ui} for the interface
 */
public record Place(String language, String group, String unit) {

    /** Where it is translated, from the hub's root; more may be said with {@code &}, or a spot named with {@code #}. */
    public String path() {
        return "/translate/" + language + "/" + group + "?unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8);
    }
}

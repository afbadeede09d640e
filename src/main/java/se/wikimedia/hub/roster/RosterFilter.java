package se.wikimedia.hub.roster;

import java.util.Locale;

/**
 * Which residents are looked for; what is empty doesn't matter.
 *
 * @param topic a key of the catalogue
 * @param language BCP 47; whoever speaks a variety of it is found, too
 * @param country ISO 3166 alpha-2
 */
public record RosterFilter(String topic, String language, String country) {

    boolean fits(ResidentRow resident) {
        return (topic.isEmpty() || resident.topics().contains(topic))
                && (language.isEmpty() || resident.languages().stream().anyMatch(this::isIt))
                && (country.isEmpty() || resident.countries().contains(country.toUpperCase(Locale.ROOT)));
    }

    private boolean isIt(String spoken) {
        return (spoken + "-").toLowerCase(Locale.ROOT).startsWith(language.toLowerCase(Locale.ROOT) + "-");
    }
}

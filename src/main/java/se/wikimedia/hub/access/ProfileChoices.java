package se.wikimedia.hub.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.people.Profile;

/** What the menus of a profile offer: shown text to value. */
@Named
@RequestScoped
public class ProfileChoices {

    private static final int ALL = 10_000;

    @Inject
    Communities communities;

    public Map<String, String> communities() {
        var choices = new LinkedHashMap<String, String>();
        communities.list("", ALL).forEach(each -> choices.put(each.name(), each.key()));
        return choices;
    }

    /** By their names in the given language, in its order. */
    public Map<String, String> countries(Locale language) {
        var choices = new LinkedHashMap<String, String>();
        Profile.countries().stream()
                .sorted(Comparator.comparing(code -> name(code, language), Collator.getInstance(language)))
                .forEach(code -> choices.put(name(code, language), code));
        return choices;
    }

    private static String name(String country, Locale language) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(language);
    }

    public List<String> timeZones() {
        return Profile.timeZones();
    }
}

package se.wikimedia.hub.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.people.PersonRow;
import se.wikimedia.hub.people.Profile;

/** What was typed about a person; languages are typed with commas or spaces between. */
public class ProfileForm {

    private @Nullable String displayName;
    private @Nullable String email;
    private @Nullable String languages;
    private @Nullable String community;
    private @Nullable String country;
    private @Nullable String timeZone;

    void show(PersonRow person) {
        displayName = person.displayName();
        email = person.email();
        languages = String.join(", ", person.languages());
        community = person.community();
        country = person.country();
        timeZone = person.timeZone();
    }

    Profile profile() {
        return new Profile(displayName, email, languageList(), community, country, timeZone);
    }

    @Nullable
    List<String> languageList() {
        return languages == null ? null : List.of(languages.strip().split("[\\s,;]+"));
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getLanguages() {
        return languages;
    }

    public void setLanguages(@Nullable String languages) {
        this.languages = languages;
    }

    public @Nullable String getCommunity() {
        return community;
    }

    public void setCommunity(@Nullable String community) {
        this.community = community;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(@Nullable String timeZone) {
        this.timeZone = timeZone;
    }
}

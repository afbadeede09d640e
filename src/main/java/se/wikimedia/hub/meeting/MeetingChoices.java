package se.wikimedia.hub.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import se.wikimedia.hub.people.Profile;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** What can be chosen when a meeting is planned. */
@Named
@RequestScoped
public class MeetingChoices {

    @Inject
    Messages messages;

    @Inject
    ReaderLanguage reader;

    /** As HTML. */
    public String zones(PlainForm form) {
        var zones = new LinkedHashMap<String, String>();
        Profile.timeZones().forEach(zone -> zones.put(zone, zone));
        return form.options("zone", zones);
    }

    /** Languages with an interface, as HTML. */
    public String languages(PlainForm form) {
        var languages = new LinkedHashMap<String, String>();
        messages.languages().keySet().forEach(tag -> languages.put(tag, reader.autonym(tag)));
        return form.options("language", languages);
    }
}

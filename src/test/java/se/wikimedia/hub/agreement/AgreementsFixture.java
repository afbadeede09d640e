package se.wikimedia.hub.agreement;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.shared.text.Formats;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.tours.ToursFixture;

/** Agreements on the real database, with the interface's own texts. */
public final class AgreementsFixture {

    private static final Messages MESSAGES = Messages.load(
            Languages.standard(), List.of(Path.of("translations/ui").toUri()));

    private AgreementsFixture() {}

    public static Agreements agreements(EntityManager entities, CurrentPerson who) {
        var agreements = new Agreements();
        agreements.templates = new TemplateRepository();
        agreements.templates.entities = entities;
        agreements.tours = ToursFixture.tours(entities, who);
        agreements.formats = new Formats(Languages.standard());
        agreements.messages = MESSAGES;
        agreements.me = who;
        return agreements;
    }
}

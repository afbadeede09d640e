package se.wikimedia.hub.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.shared.text.Formats;
import se.wikimedia.hub.shared.text.LanguageNegotiation;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;

/** The interface's texts: those that came with this hub, under those of HUB_TRANSLATIONS. */
@ApplicationScoped
class InterfaceMessages {

    private static final Logger LOG = Logger.getLogger(InterfaceMessages.class.getName());

    @Produces
    @Singleton
    Messages messages(@ConfigProperty(name = "HUB_TRANSLATIONS") String translations) {
        var folders = new ArrayList<>(List.of(bundled()));
        folders.add(Path.of(translations).resolve("ui").toUri());
        var messages = Messages.load(Languages.standard(), folders);
        messages.problems().forEach(problem -> LOG.warning(problem::toString));
        return messages;
    }

    private static URI bundled() {
        try {
            URL qqq = InterfaceMessages.class.getResource("/ui/qqq.json");
            if (qqq == null) {
                throw new IllegalStateException("the hub was built without its texts");
            }
            return qqq.toURI().resolve(".");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Produces
    @Singleton
    Formats formats() {
        return new Formats(Languages.standard());
    }

    @Produces
    @Singleton
    LanguageNegotiation negotiation() {
        return new LanguageNegotiation(Languages.standard());
    }
}

package se.wikimedia.hub.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;

/** The interface's texts: {@code #{msg.text('key')}}. */
@Named("msg")
@RequestScoped
public class Texts {

    @Inject
    @ConfigProperty(name = "HUB_TRANSLATIONS")
    String translations;

    private Messages messages = Messages.load(Languages.standard(), List.of());

    @PostConstruct
    void load() {
        URI folder = Path.of(translations).resolve("ui").toUri();
        messages = Messages.load(Languages.standard(), List.of(folder));
    }

    public String text(String key) {
        return messages.text("en", key);
    }

    public String of(String key, Map<String, ?> arguments) {
        return messages.format("en", key, arguments);
    }

    public String of(String key, String name, Object value) {
        return of(key, Map.of(name, value));
    }
}

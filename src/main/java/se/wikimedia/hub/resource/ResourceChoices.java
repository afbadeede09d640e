package se.wikimedia.hub.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShownText;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** What can be chosen when a resource is looked for or described. */
@Named
@RequestScoped
public class ResourceChoices {

    @Inject
    Library library;

    @Inject
    Messages messages;

    @Inject
    ReaderLanguage reader;

    public List<String> getKinds() {
        return Arrays.stream(ResourceKind.values()).map(ResourceKind::key).toList();
    }

    /** A topic of the catalogue. */
    public record Topic(String key, ShownText title) {}

    public List<Topic> getTopics() {
        return library.catalogue().topics().stream()
                .map(topic -> new Topic(
                        topic.key(),
                        library.catalogueTexts().shown("topic:" + topic.key() + ":title", reader.getTag())))
                .toList();
    }

    /** @param chosen comes first and need have no interface; empty where none is; then the reader's */
    public List<String> languages(String chosen) {
        return Stream.concat(Stream.of(chosen, reader.getTag()), messages.languages().keySet().stream())
                .filter(language -> !language.isEmpty())
                .distinct()
                .toList();
    }
}

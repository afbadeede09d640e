package se.wikimedia.hub.translating;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.queue.GroupFigures;
import se.wikimedia.hub.queue.TranslationQueue;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;

/** Every language with how far it is; one's own first. */
@Named
@RequestScoped
@Route("/translate")
@PermitAll
public class TranslatePage {

    @Inject
    TranslationQueue queue;

    @Inject
    CurrentPerson me;

    @Inject
    ReaderLanguage reader;

    /** A language with the figures of all groups together. */
    public record LanguageRow(String tag, GroupFigures figures) {}

    /** Those that the reader speaks or reads, then those that there are. */
    public List<LanguageRow> getLanguages() {
        var tags = new LinkedHashSet<>(me.languages());
        tags.add(reader.getTag());
        tags.addAll(queue.languages());
        tags.addAll(Languages.standard().own().keySet());
        return tags.stream()
                .map(tag -> new LanguageRow(tag, queue.total(tag)))
                .filter(row -> row.figures().units() > 0)
                .toList();
    }
}

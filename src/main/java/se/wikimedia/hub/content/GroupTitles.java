package se.wikimedia.hub.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.InterfaceSource;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.SafeHtml;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Texts;

/** What a group is called in the reader's language. */
@ApplicationScoped
public class GroupTitles {

    @Inject
    Library library;

    @Inject
    Texts texts;

    @Inject
    ReaderLanguage reader;

    /**
     * @throws Problem not found
     */
    public String title(String group) {
        return switch (group) {
            case CatalogueSource.ID -> texts.text("translate.catalogue");
            case InterfaceSource.ID -> texts.text("translate.interface");
            default ->
                SafeHtml.plain(library.texts(group)
                        .shown("module:title", reader.getTag())
                        .text());
        };
    }
}

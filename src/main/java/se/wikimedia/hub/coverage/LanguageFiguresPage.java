package se.wikimedia.hub.coverage;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.GroupTitles;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.text.SafeHtml;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** How far one language is with each module and path, and how it got there. */
@Named
@RequestScoped
@Route("/figures/translations/{lang}")
@PermitAll
public class LanguageFiguresPage implements Visited {

    @Inject
    CoverageFigures service;

    @Inject
    Library library;

    @Inject
    GroupTitles titles;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable LanguageFigures figures;

    @Override
    public Optional<String> visit(Visit visit) {
        figures = service.of(visit.segment("lang"));
        return Optional.empty();
    }

    public LanguageFigures getFigures() {
        return Optional.ofNullable(figures).orElseThrow();
    }

    /** What a group is called in the reader's language. */
    public String title(String group) {
        return titles.title(group);
    }

    /** What a path is called in the reader's language. */
    public String path(String key) {
        return SafeHtml.plain(library.catalogueTexts()
                .shown("path:" + key + ":title", reader.getTag())
                .text());
    }

    /** As SVG; empty where there is too little past for a line. */
    public String getPicture() {
        var past = getFigures().past();
        if (past.size() < 2) {
            return "";
        }
        var label = texts.of(
                "coverage.picture", "language", reader.nameOf(getFigures().language()));
        return new CoveragePicture(past).svg(label, texts::percent, texts::date);
    }
}
